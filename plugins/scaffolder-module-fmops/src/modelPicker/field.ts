import { createEntityField } from '../entityPicker/createEntityField';
import { ModelPicker } from './ModelPicker';
import { modelObjection } from './modelObjection';

/** The form field `FmopsModelPicker`. */
export const modelPickerField = createEntityField(
  'FmopsModelPicker',
  ModelPicker,
  modelObjection,
);
