export { datasetSource } from './datasetSource';
export { drawItems } from './drawItems';
export { evaluationsSource } from './evaluationsSource';
export { modelRefOf } from './modelRefs';
export { ReviewSources, type SourceReaders } from './ReviewSources';
export { setSource } from './setSource';
export { digestOf, type SourceRow, type SourceRows } from './SourceRows';
