export * from './limits';
export { foundationModelSchema } from './foundationModelSchema';
export { modelDatasetSchema } from './modelDatasetSchema';
