/** All that this package takes from alpha releases of Backstage. */
export {
  CatalogModelSources,
  createCatalogModelLayer,
  type CatalogModelKindRelationFieldDefinition,
} from '@backstage/catalog-model/alpha';
export {
  metricsServiceRef,
  type MetricsService,
} from '@backstage/backend-plugin-api/alpha';
export { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
