export * from './definitions';
export * from './findBenchmark';
export * from './comparability';
export * from './results';
export * from './sortBenchmarks';
