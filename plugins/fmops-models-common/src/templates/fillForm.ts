import type { TemplateField } from './templateFields';

/**
 * What is known before a form is filled in.
 *
 * @public
 */
export interface KnownForForm {
  /** Entity reference of a model to go on from. */
  model?: string;
  /** Entity reference of the component of an endpoint. */
  endpoint?: string;
  /** What another form was filled in with. */
  values?: Record<string, unknown>;
}

/** Fields that mean the same on every form: whose, for what, where. */
const SHARED: readonly string[] = [
  'owner',
  'use',
  'target',
  'claim',
  'huggingFaceSecret',
  'queue',
];

/**
 * Values for the fields of a form, as far as they are known.
 *
 * @public
 */
export function fillForm(
  fields: readonly TemplateField[],
  { model, endpoint, values = {} }: KnownForForm,
): Record<string, unknown> {
  const chosen = ({ name, picker }: TemplateField) => {
    switch (picker) {
      case 'FmopsModelPicker':
        return model;
      case 'FmopsEndpointPicker':
        return endpoint;
      default:
        return SHARED.includes(name) ? values[name] : undefined;
    }
  };
  return Object.fromEntries(
    fields
      .map(field => [field.name, chosen(field)])
      .filter(([, value]) => value !== undefined && value !== ''),
  );
}
