import { createFormField } from '../alpha';
import { fieldTitle } from './fieldTitle';
import { preflightFrom } from './preflightClient';
import { PreflightField } from './PreflightField';
import { preflightSchema } from './schema';

/** The form field `FmopsPreflight`. */
export const preflightField = createFormField({
  name: 'FmopsPreflight',
  component: PreflightField,
  schema: preflightSchema,
  async validation(templateRef, field, { apiHolder, formData }) {
    if (!templateRef) {
      return;
    }
    const report = await preflightFrom(apiHolder, {
      templateRef,
      values: formData,
    });
    report?.problems.forEach(problem =>
      field.addError(`${fieldTitle(problem.field, {})}: ${problem.message}`),
    );
  },
});
