/** A JSON object. */
export type JsonObject = Record<string, unknown>;

/** Tells objects from lists, null and scalars. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of object keys, or undefined where the path ends early. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isJsonObject(value) ? value[key] : undefined),
    root,
  );
}

/** Freezes a JSON value with all that it holds, so that stored objects can be shared. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** A copy of a JSON value that can be changed. */
export function copyJson<T>(value: T): T {
  if (Array.isArray(value)) {
    return value.map(copyJson) as T;
  }
  return isJsonObject(value)
    ? (Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, copyJson(item)]),
      ) as T)
    : value;
}
