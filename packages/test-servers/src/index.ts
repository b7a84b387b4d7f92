/**
 * Real servers that tests start.
 *
 * @packageDocumentation
 */
export * from './freePort';
export * from './MlflowProcess';
export * from './moto';
export * from './pythonBin';
