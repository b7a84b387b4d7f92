export { CatalogModelSources, catalogModelExtensionPoint } from './alpha';
export { fmopsModelLayer } from './modelLayer';
