import { createEntityField } from '../entityPicker/createEntityField';
import { DatasetPicker } from './DatasetPicker';
import { datasetObjection } from './datasetObjection';

/** The form field `FmopsDatasetPicker`. */
export const datasetPickerField = createEntityField(
  'FmopsDatasetPicker',
  DatasetPicker,
  datasetObjection,
);
