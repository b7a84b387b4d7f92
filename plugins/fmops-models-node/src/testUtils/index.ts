export * from './registryServer';
