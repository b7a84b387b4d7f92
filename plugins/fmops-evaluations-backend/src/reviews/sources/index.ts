export { drawItems } from './drawItems';
export { modelRefOf } from './modelRefs';
export { ReviewSources, type SourceReaders } from './ReviewSources';
export { digestOf, type SourceRow, type SourceRows } from './SourceRows';
