/**
 * Real servers that tests start, and what routers say of themselves.
 *
 * @packageDocumentation
 */
export * from './freePort';
export * from './MlflowProcess';
export * from './moto';
export * from './oidc/OidcProcess';
export * from './pythonBin';
export * from './routes';
