export { DatasetFacetBlueprint } from './DatasetFacetBlueprint';
export { ModelFacetBlueprint } from './ModelFacetBlueprint';
export { facets } from './extensions';
