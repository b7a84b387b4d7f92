import { createFormField } from '../alpha';
import { workloadsClientFrom } from '../workloads/workloadsClient';
import { targetSchema } from './schema';
import { isSameTarget, targetObjection } from './targetObjection';
import { TargetPicker } from './TargetPicker';

/** The form field `FmopsTargetPicker`. */
export const targetPickerField = createFormField({
  name: 'FmopsTargetPicker',
  component: TargetPicker,
  schema: targetSchema,
  async validation(value, field, { apiHolder, formData }) {
    if (!value?.namespace) {
      field.addError('Choose a namespace');
      return;
    }
    const targets = await workloadsClientFrom(apiHolder)?.targets();
    const target = targets?.find(item => isSameTarget(item, value));
    const owner = typeof formData.owner === 'string' ? formData.owner : '';
    const objection = target
      ? targetObjection(target, owner)
      : `${value.namespace} on ${value.cluster} is not open for workloads`;
    if (objection) {
      field.addError(objection);
    }
  },
});
