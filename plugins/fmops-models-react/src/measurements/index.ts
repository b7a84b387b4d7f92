export type {
  ModelMeasurements,
  ModelMeasurementsApi,
} from './ModelMeasurementsApi';
export { modelMeasurementsApiRef } from './modelMeasurementsApiRef';
