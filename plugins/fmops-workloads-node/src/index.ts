/**
 * Extension points of the workloads backend.
 *
 * @packageDocumentation
 */
export * from './extensions';
export * from './kinds';
export * from './diagnosis';
export * from './metrics';
