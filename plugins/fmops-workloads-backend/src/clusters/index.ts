export {
  CatalogClusterSource,
  readsCatalogClusters,
} from './CatalogClusterSource';
export {
  ClusterConnection,
  type ClusterRequest,
  type ConnectionTimeouts,
} from './ClusterConnection';
export { ClusterHealth, DISCOVERY } from './ClusterHealth';
export { ClusterRegistry, type Cluster } from './ClusterRegistry';
export type { ClusterDefinition, ClusterSource } from './ClusterSource';
export { ConfigClusterSource } from './ConfigClusterSource';
export { discoverVersions } from './discoverVersions';
export { followClusters } from './followClusters';
export { KubernetesError, toHttpError } from './KubernetesError';
export { EVENTS, PODS, resourcePath, type ApiResource } from './resourcePath';
