/**
 * A field on the form of a template.
 *
 * @public
 */
export interface TemplateField {
  name: string;
  /** `ui:field`, such as `FmopsModelPicker`. */
  picker?: string;
  /** Option `for` of the picker: what the chosen thing is wanted for. */
  purpose?: string;
}

type Properties = Record<string, unknown>;

const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown) =>
  typeof value === 'string' ? value : undefined;

/**
 * Fields of the pages of a form, `spec.parameters` of a template; those that depend on others are left out.
 *
 * @public
 */
export function templateFields(parameters: unknown): TemplateField[] {
  return [parameters]
    .flat()
    .filter(isObject)
    .flatMap(({ properties }) =>
      isObject(properties) ? Object.entries(properties) : [],
    )
    .map(([name, field]) => {
      const schema = isObject(field) ? field : {};
      const options = schema['ui:options'];
      return {
        name,
        picker: text(schema['ui:field']),
        purpose: isObject(options) ? text(options.for) : undefined,
      };
    });
}
