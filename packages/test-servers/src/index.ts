/**
 * Real servers that tests start.
 *
 * @packageDocumentation
 */
export * from './freePort';
export * from './moto';
export * from './pythonBin';
