export * from './Workload';
export * from './acts';
export * from './details';
