export { EksClusterProvider } from './EksClusterProvider';
export { EksReader } from './EksReader';
export { KnownClusters } from './KnownClusters';
