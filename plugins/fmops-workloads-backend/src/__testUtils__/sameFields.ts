/** The fields that are expected, null where there are none. */
export function sameFields(value: unknown, expected: unknown): unknown {
  if (typeof expected !== 'object' || !expected || Array.isArray(expected)) {
    return value ?? null;
  }
  const fields = (value ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(expected).map(([key, field]) => [
      key,
      sameFields(fields[key], field),
    ]),
  );
}
