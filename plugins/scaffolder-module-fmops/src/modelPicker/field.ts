import { createFormField } from '../alpha';
import { intendedUse } from '../entityPicker/intendedUse';
import { entityRefSchema } from '../entityPicker/schema';
import { validateEntity } from '../entityPicker/validateEntity';
import { ModelPicker } from './ModelPicker';
import { modelObjection } from './modelObjection';

/** The form field `FmopsModelPicker`. */
export const modelPickerField = createFormField({
  name: 'FmopsModelPicker',
  component: ModelPicker,
  schema: entityRefSchema,
  async validation(value, field, { apiHolder, formData }) {
    if (!value) {
      return;
    }
    const objection = await validateEntity(value, apiHolder, entity =>
      modelObjection(entity, intendedUse(formData)),
    );
    if (objection) {
      field.addError(objection);
    }
  },
});
