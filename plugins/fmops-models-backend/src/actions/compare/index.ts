export { cellOf, cellSchema, dimensionOf, dimensionSchema } from './cellSchema';
export { registerCompareModels } from './compareModelsAction';
