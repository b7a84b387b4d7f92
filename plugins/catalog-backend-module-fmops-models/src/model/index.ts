export {
  CatalogModelSources,
  catalogModelExtensionPoint,
  metricsServiceRef,
} from './alpha';
export { fmopsModelLayer } from './modelLayer';
