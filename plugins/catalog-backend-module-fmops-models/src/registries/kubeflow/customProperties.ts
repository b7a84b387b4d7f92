import { fields, text } from '@fmops/backstage-plugin-fmops-models-node';

/** A value with its type, as Kubeflow keeps it; structures are left out. */
function valueOf(property: unknown): string | undefined {
  const { string_value, int_value, double_value, bool_value } =
    fields(property);
  const value = string_value ?? int_value ?? double_value ?? bool_value;
  return typeof value === 'object' || value === undefined
    ? undefined
    : String(value);
}

/** Properties that users gave an item of the registry, by name. */
export function customProperties(item: unknown): [string, string][] {
  return Object.entries(fields(fields(item).customProperties)).flatMap(
    ([name, property]) => {
      const value = valueOf(property);
      return value?.trim() ? [[name, value]] : [];
    },
  );
}

/** Labels: Kubeflow keeps them as properties whose value is an empty text. */
export function labels(item: unknown): string[] {
  return Object.entries(fields(fields(item).customProperties)).flatMap(
    ([name, property]) =>
      fields(property).string_value === '' ? text(name) ?? [] : [],
  );
}
