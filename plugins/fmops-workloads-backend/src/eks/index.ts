export { eksClusterOf, type EksCluster } from './eksClusterOf';
export { EksFactsReader } from './EksFactsReader';
