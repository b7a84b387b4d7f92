export { CatalogModelSources, catalogModelExtensionPoint } from './alpha';
export { promptsModelLayer } from './modelLayer';
