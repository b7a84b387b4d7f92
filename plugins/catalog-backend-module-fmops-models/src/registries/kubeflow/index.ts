export { kubeflowCatalogType } from './KubeflowCatalog';
export { kubeflowRegistryType } from './KubeflowRegistry';
