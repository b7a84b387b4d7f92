import type { JsonObject, JsonValue } from '@backstage/types';

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsOf(schema: unknown): [string, JsonValue | undefined][] {
  if (!isObject(schema)) {
    return [];
  }
  const { properties, dependencies, oneOf } = schema;
  return [
    ...(isObject(properties) ? Object.entries(properties) : []),
    ...(isObject(dependencies)
      ? Object.values(dependencies).flatMap(fieldsOf)
      : []),
    ...(Array.isArray(oneOf) ? oneOf.flatMap(fieldsOf) : []),
  ];
}

/** What the fields of a form are filled in with before anybody touches them. */
export function formDefaults(parameters: unknown): JsonObject {
  return Object.fromEntries(
    [parameters]
      .flat()
      .flatMap(fieldsOf)
      .flatMap(([name, field]) =>
        isObject(field) && field.default !== undefined
          ? [[name, field.default]]
          : [],
      ),
  );
}
