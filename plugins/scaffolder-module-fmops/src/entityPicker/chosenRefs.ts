/** An entity that was chosen in a field, and the options of the field. */
export interface ChosenRef {
  ref: string;
  options: { for?: string } | undefined;
}

interface UiSchema {
  'ui:field'?: string;
  'ui:options'?: { for?: string };
  [property: string]: unknown;
}

/**
 * What was chosen in the fields of a name. Where they stand in the items of a list,
 * the form validates the whole list at once, with the fields of an item by name.
 */
export function chosenRefs(
  name: string,
  value: unknown,
  uiSchema: object | undefined,
): ChosenRef[] {
  const ui: UiSchema = { ...uiSchema };
  if (typeof value === 'string') {
    return value ? [{ ref: value, options: ui['ui:options'] }] : [];
  }
  if (!Array.isArray(value)) {
    return [];
  }
  const fields = Object.entries(ui as Record<string, UiSchema>).filter(
    ([, field]) => field?.['ui:field'] === name,
  );
  return value.flatMap(item =>
    typeof item === 'object' && item !== null
      ? fields.flatMap(([property, field]) =>
          chosenRefs(name, (item as UiSchema)[property], field),
        )
      : chosenRefs(name, item, ui),
  );
}
