import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, JsonObject, valueAt } from '../objects/json';

/** Leaf fields of an object, each as a JSON list of keys. Lists are leaves. */
export type FieldSet = Set<string>;

const UNOWNED = new Set(
  [
    ['apiVersion'],
    ['kind'],
    ['metadata', 'name'],
    ['metadata', 'namespace'],
    ['metadata', 'uid'],
    ['metadata', 'resourceVersion'],
    ['metadata', 'generation'],
    ['metadata', 'creationTimestamp'],
    ['metadata', 'managedFields'],
    ['metadata', 'generateName'],
  ].map(path => JSON.stringify(path)),
);

/** The fields that a manager of this object owns. */
export function fieldsOf(object: unknown): FieldSet {
  const fields: FieldSet = new Set();
  const visit = (value: unknown, path: string[]) => {
    const field = JSON.stringify(path);
    if (UNOWNED.has(field)) {
      return;
    }
    if (isJsonObject(value) && Object.keys(value).length > 0) {
      Object.entries(value).forEach(([k, v]) => visit(v, [...path, k]));
    } else if (path.length > 0) {
      fields.add(field);
    }
  };
  visit(object, []);
  return fields;
}

/** Fields of `after` whose values differ from `before`. */
export function changedFields(before: unknown, after: unknown): FieldSet {
  return new Set(
    [...fieldsOf(after)].filter(field => {
      const path = pathOf(field);
      return !isDeepStrictEqual(valueAt(before, path), valueAt(after, path));
    }),
  );
}

/** The keys of a field. */
export function pathOf(field: string): string[] {
  return JSON.parse(field);
}

/** `.spec.suspend`, as messages name a field. */
export function displayName(field: string): string {
  return pathOf(field)
    .map(key => `.${key}`)
    .join('');
}

/** Kubernetes' nested form: `{ "f:spec": { "f:suspend": {} } }`. */
export function toFieldsV1(fields: FieldSet): JsonObject {
  const root: JsonObject = {};
  for (const field of [...fields].sort()) {
    let at = root;
    for (const key of pathOf(field)) {
      at[`f:${key}`] ??= {};
      at = at[`f:${key}`] as JsonObject;
    }
  }
  return root;
}

/** Reads {@link toFieldsV1} back. */
export function fromFieldsV1(fieldsV1: unknown): FieldSet {
  const fields: FieldSet = new Set();
  const visit = (value: unknown, path: string[]) => {
    const entries = Object.entries(isJsonObject(value) ? value : {});
    if (entries.length === 0 && path.length > 0) {
      fields.add(JSON.stringify(path));
    }
    entries.forEach(([key, child]) => visit(child, [...path, key.slice(2)]));
  };
  visit(fieldsV1, []);
  return fields;
}
