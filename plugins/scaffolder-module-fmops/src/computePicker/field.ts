import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { findInstance } from '@fmops/backstage-plugin-fmops-models-common';
import { createFormField } from '../alpha';
import { messagesFrom } from '../messagesFrom';
import { ComputePicker } from './ComputePicker';
import { estimateOf, modelField } from './estimateOf';
import { computePickerTranslationRef } from './messages';
import { computeSchema } from './schema';

/** The form field `FmopsComputePicker`. */
export const computePickerField = createFormField({
  name: 'FmopsComputePicker',
  component: ComputePicker,
  schema: computeSchema,
  async validation(value, field, { apiHolder, formData, uiSchema }) {
    const t = await messagesFrom(apiHolder, computePickerTranslationRef);
    const instance = findInstance(value?.instanceType ?? '');
    if (!instance) {
      field.addError(t('instance.choose'));
      return;
    }
    const { count } = instance.accelerator;
    if (!(value.gpusPerNode >= 1 && value.gpusPerNode <= count)) {
      field.addError(
        t('instance.tooFewDevices', {
          instanceType: value.instanceType,
          devices: String(count),
        }),
      );
      return;
    }
    const options = uiSchema?.['ui:options'];
    const modelRef = formData[modelField(options) ?? ''];
    const model =
      typeof modelRef === 'string'
        ? await apiHolder.get(catalogApiRef)?.getEntityByRef(modelRef)
        : undefined;
    const check = estimateOf(model, formData, value, options);
    if (check?.fits === false) {
      check.reasons.forEach(reason => field.addError(reason));
    }
  },
});
