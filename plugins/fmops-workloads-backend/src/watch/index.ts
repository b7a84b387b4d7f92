export { Backoff } from './Backoff';
export { ClusterWatcher } from './ClusterWatcher';
export { KUEUE_WORKLOAD } from './QueueWatch';
export { Reflector, type ReflectorSink } from './Reflector';
export { watchClusters } from './watchClusters';
