import {
  createScaffolderFieldExtension,
  type FieldExtensionOptions,
} from '@backstage/plugin-scaffolder-react';
import type { FormField, FormFieldExtensionData } from '../alpha';

/**
 * A form field as a field extension. The type of form fields hides what they
 * were made of, and the package that could tell is internal to Backstage.
 */
export function legacyField(field: FormField) {
  const { name, component, validation, schema } =
    field as unknown as FormFieldExtensionData;
  const options: FieldExtensionOptions = {
    name,
    component,
    validation,
    schema: schema?.schema,
  };
  return createScaffolderFieldExtension(options);
}
