export * from './Workload';
export * from './details';
