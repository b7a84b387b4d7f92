export * from './permissions';
export * from './RegistriesClient';
export * from './RegistryStatus';
