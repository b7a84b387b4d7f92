export * from './KubernetesObject';
export * from './WorkloadKind';
