/**
 * Kinds, facets, relations, licences and memory estimates of foundation models
 * and datasets.
 *
 * @packageDocumentation
 */
export * from './vocabulary';
export * from './kinds';
export * from './schemas';
export * from './relations';
export * from './artifacts';
export * from './facets';
export * from './licenses';
export * from './memory';
export * from './tuning';
export * from './benchmarks';
export * from './comparison';
export * from './ranking';
export * from './registries';
export * from './inspection';
export * from './permissions';
export * from './http';
export * from './datasets';
export * from './fineTunings';
export * from './registration';
export * from './templates';
