/**
 * Browse and choose foundation models and datasets.
 *
 * @packageDocumentation
 */
export { useTemplateObstacle } from './tuning/useTemplateObstacle';
export { DatasetFacetBlueprint, ModelFacetBlueprint } from './facets';
export { kindIcons } from './icons/kindIcons';
export * from './translations';
export { modelsPlugin as default } from './plugin';
