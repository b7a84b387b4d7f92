import { createFormField } from '../alpha';
import { intendedUse } from '../entityPicker/intendedUse';
import { entityRefSchema } from '../entityPicker/schema';
import { validateEntity } from '../entityPicker/validateEntity';
import { DatasetPicker } from './DatasetPicker';
import { datasetObjection } from './datasetObjection';

/** The form field `FmopsDatasetPicker`. */
export const datasetPickerField = createFormField({
  name: 'FmopsDatasetPicker',
  component: DatasetPicker,
  schema: entityRefSchema,
  async validation(value, field, { apiHolder, formData }) {
    if (!value) {
      return;
    }
    const objection = await validateEntity(value, apiHolder, entity =>
      datasetObjection(entity, intendedUse(formData)),
    );
    if (objection) {
      field.addError(objection);
    }
  },
});
