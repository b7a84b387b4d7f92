export * from './permissions';
export * from './RegistryStatus';
