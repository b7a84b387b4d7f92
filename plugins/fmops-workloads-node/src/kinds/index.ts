export * from './KindActs';
export * from './KubernetesObject';
export * from './WorkloadKind';
