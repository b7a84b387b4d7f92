export { ClusterWatcher } from './ClusterWatcher';
export { Reflector, type ReflectorSink } from './Reflector';
export { watchClusters } from './watchClusters';
