export * from './apiUrl';
export * from './nextLink';
export * from './PageGuard';
export * from './RegistryHttpClient';
