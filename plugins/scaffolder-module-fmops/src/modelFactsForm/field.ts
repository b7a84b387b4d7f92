import {
  inspectionRequest,
  registeredModel,
  type RegistrationSource,
} from '@fmops/backstage-plugin-fmops-models-common';
import { createFormField } from '../alpha';
import { failureMessage } from '../inspections/failureMessage';
import { inspectionsClientFrom } from '../inspections/inspectionsClient';
import { inspectionsTranslationRef } from '../inspections/messages';
import { messagesFrom } from '../messagesFrom';
import { FACT_FIELDS, type FactLabel } from './factFields';
import { modelFactsTranslationRef } from './messages';
import { ModelFactsForm } from './ModelFactsForm';
import { factsSchema } from './schema';

const LABELS = new Map<string, FactLabel>([
  ...FACT_FIELDS.map(({ field, label }) => [field, label] as const),
  ['license', 'label.license'],
  ['pricing', 'label.pricing'],
]);

/** The form field `FmopsModelFacts`. */
export const modelFactsField = createFormField({
  name: 'FmopsModelFacts',
  component: ModelFactsForm,
  schema: factsSchema,
  async validation(facts, field, { apiHolder, formData }) {
    const source = formData.source as RegistrationSource | undefined;
    const request = inspectionRequest(source);
    const client = inspectionsClientFrom(apiHolder);
    if (!source || !request || !client) {
      return;
    }
    const t = await messagesFrom(apiHolder, modelFactsTranslationRef);
    try {
      const { problems } = registeredModel(
        { source, facts, owner: '', lifecycle: '' },
        await client.inspect(request),
      );
      problems.forEach(problem => {
        const label = LABELS.get(problem.field);
        field.addError(
          `${label ? t(label) : problem.field}: ${problem.message}`,
        );
      });
    } catch (error) {
      const lookup = await messagesFrom(apiHolder, inspectionsTranslationRef);
      field.addError(lookup('lookup.failed', { error: failureMessage(error) }));
    }
  },
});
