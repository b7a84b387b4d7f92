export * from './ModelRegistry';
export * from './RegistryHttp';
export * from './RegistryModel';
