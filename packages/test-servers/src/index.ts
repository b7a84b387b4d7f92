/**
 * Real servers that tests start, how tests wait, and what routers say of
 * themselves.
 *
 * @packageDocumentation
 */
export * from './eventually';
export * from './freePort';
export * from './MlflowProcess';
export * from './moto';
export * from './oidc/OidcProcess';
export * from './pythonBin';
export * from './routes';
