import { inspectionRequest } from '@fmops/backstage-plugin-fmops-models-common';
import { createFormField } from '../alpha';
import { failureMessage } from '../inspections/failureMessage';
import { inspectionsClientFrom } from '../inspections/inspectionsClient';
import { ModelSource } from './ModelSource';
import { sourceSchema } from './schema';

/** The form field `FmopsModelSource`. */
export const modelSourceField = createFormField({
  name: 'FmopsModelSource',
  component: ModelSource,
  schema: sourceSchema,
  async validation(value, field, { apiHolder }) {
    const request = inspectionRequest(value);
    if (!request) {
      field.addError('Say which model is meant');
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
        field.addError('Give the model a name in the catalog');
      }
    } catch (error) {
      field.addError(
        `The model could not be looked up: ${failureMessage(error)}`,
      );
    }
  },
});
