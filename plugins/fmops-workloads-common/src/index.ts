/**
 * The workload record, its states, permissions and client.
 *
 * @packageDocumentation
 */
export * from './vocabulary';
export * from './permissions';
export * from './workload';
export * from './cost';
export * from './capacity';
export * from './client';
export * from './eks';
export * from './endpoint';
export * from './ownership';
export * from './preflight';
export * from './diagnosis';
export * from './metrics';
export * from './rights';
