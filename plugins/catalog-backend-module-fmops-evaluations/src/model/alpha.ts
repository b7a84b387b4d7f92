/** All that this package takes from alpha releases of Backstage. */
export {
  CatalogModelSources,
  createCatalogModelLayer,
} from '@backstage/catalog-model/alpha';
export { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
