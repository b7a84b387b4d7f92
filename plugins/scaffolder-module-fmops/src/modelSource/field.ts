import { inspectionRequest } from '@fmops/backstage-plugin-fmops-models-common';
import { createFormField } from '../alpha';
import { failureMessage } from '../inspections/failureMessage';
import { inspectionsClientFrom } from '../inspections/inspectionsClient';
import { inspectionsTranslationRef } from '../inspections/messages';
import { messagesFrom } from '../messagesFrom';
import { modelSourceTranslationRef } from './messages';
import { ModelSource } from './ModelSource';
import { sourceSchema } from './schema';

/** The form field `FmopsModelSource`. */
export const modelSourceField = createFormField({
  name: 'FmopsModelSource',
  component: ModelSource,
  schema: sourceSchema,
  async validation(value, field, { apiHolder }) {
    const t = await messagesFrom(apiHolder, modelSourceTranslationRef);
    const request = inspectionRequest(value);
    if (!request) {
      field.addError(t('source.missing'));
      return;
    }
    try {
      const inspection = await inspectionsClientFrom(apiHolder)?.inspect(
        request,
      );
      inspection?.findings
        .filter(({ severity }) => severity === 'error')
        .forEach(({ message }) => field.addError(message));
      if (inspection && !inspection.name) {
        field.addError(t('name.missing'));
      }
    } catch (error) {
      const lookup = await messagesFrom(apiHolder, inspectionsTranslationRef);
      field.addError(lookup('lookup.failed', { error: failureMessage(error) }));
    }
  },
});
