/**
 * An in-memory Kubernetes API with demonstration runs, so that the portal runs with no cluster.
 *
 * @packageDocumentation
 */
export { startLocalCluster } from './startLocalCluster';
export type { LocalCluster, LocalClusterOptions } from './startLocalCluster';
export type { AccessRule, User } from './access/User';
export type { ClusterStore } from './store/ClusterStore';
export type { KubeObject, ObjectMeta } from './objects/KubeObject';
