export * from './limits';
export { foundationModelSchema } from './foundationModelSchema';
export { modelDatasetSchema } from './modelDatasetSchema';
/** Fragments for the schemas of further kinds. */
export * as schemaFragments from './fragments';
