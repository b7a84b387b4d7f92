import { createFormField } from '../alpha';
import { messagesFrom } from '../messagesFrom';
import { workloadsClientFrom } from '../workloads/workloadsClient';
import { targetPickerTranslationRef } from './messages';
import { targetSchema } from './schema';
import { isSameTarget, targetObjection } from './targetObjection';
import { TargetPicker } from './TargetPicker';

/** The form field `FmopsTargetPicker`. */
export const targetPickerField = createFormField({
  name: 'FmopsTargetPicker',
  component: TargetPicker,
  schema: targetSchema,
  async validation(value, field, { apiHolder, formData }) {
    const t = await messagesFrom(apiHolder, targetPickerTranslationRef);
    if (!value?.namespace) {
      field.addError(t('field.choose'));
      return;
    }
    const targets = await workloadsClientFrom(apiHolder)?.targets();
    const target = targets?.find(item => isSameTarget(item, value));
    const owner = typeof formData.owner === 'string' ? formData.owner : '';
    const objection = target
      ? targetObjection(t, target, owner)
      : t('place.closed', {
          namespace: value.namespace,
          cluster: value.cluster,
        });
    if (objection) {
      field.addError(objection);
    }
  },
});
