export * from './ClusterRights';
