export * from './registryServer';
export * from './safetensorsFile';
