import {
  inspectionRequest,
  registeredModel,
  type RegistrationSource,
} from '@fmops/backstage-plugin-fmops-models-common';
import { createFormField } from '../alpha';
import { failureMessage } from '../inspections/failureMessage';
import { inspectionsClientFrom } from '../inspections/inspectionsClient';
import { FACT_FIELDS } from './factFields';
import { ModelFactsForm } from './ModelFactsForm';
import { factsSchema } from './schema';

const LABELS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FACT_FIELDS.map(({ field, label }) => [field, label])),
  license: 'Licence',
  pricing: 'Price',
};

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
    try {
      const { problems } = registeredModel(
        { source, facts, owner: '', lifecycle: '' },
        await client.inspect(request),
      );
      problems.forEach(problem =>
        field.addError(
          `${LABELS[problem.field] ?? problem.field}: ${problem.message}`,
        ),
      );
    } catch (error) {
      field.addError(
        `The model could not be looked up: ${failureMessage(error)}`,
      );
    }
  },
});
