/** All that this package takes from alpha releases of Backstage. */
export {
  CatalogModelSources,
  createCatalogModelLayer,
  type CatalogModelKindRelationFieldDefinition,
} from '@backstage/catalog-model/alpha';
export { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
