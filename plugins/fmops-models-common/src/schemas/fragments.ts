/** Fragments of JSON Schema (draft-07). Patterns only: the catalog refuses `format`. */

/** @public */
export const text = { type: 'string', minLength: 1 } as const;

/** @public */
export const flag = { type: 'boolean' } as const;

/** @public */
export const count = { type: 'integer', minimum: 0 } as const;

/** @public */
export const positive = { type: 'integer', minimum: 1 } as const;

/** @public */
export const amount = { type: 'number', minimum: 0 } as const;

/**
 * `[kind:][namespace/]name`
 *
 * @public
 */
export const entityRef = {
  type: 'string',
  pattern: '^([^:/\\s]+:)?([^:/\\s]+/)?[^:/\\s]+$',
} as const;

/**
 * The only addresses that the portal makes links of.
 *
 * @public
 */
export const webAddress = {
  type: 'string',
  pattern: '^https?://\\S+$',
} as const;

/**
 * Such as `s3://bucket/key` or `oci://registry/name`.
 *
 * @public
 */
export const artifactUri = {
  type: 'string',
  pattern: '^[a-z][a-z0-9+.-]*://\\S+$',
} as const;

/** @public */
export const huggingFaceId = {
  type: 'string',
  pattern: '^[A-Za-z0-9][\\w.-]*/[\\w.-]+$',
} as const;

/**
 * A day, or a month where the day is not certain.
 *
 * @public
 */
export const day = {
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$',
} as const;

/**
 * ISO 8601 in UTC.
 *
 * @public
 */
export const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$',
} as const;

/**
 * ISO 639, or the name of a programming language.
 *
 * @public
 */
export const language = { type: 'string', pattern: '^[a-z]{2,12}$' } as const;

/** @public */
export function oneOf<T extends string>(values: readonly T[]) {
  return { type: 'string', enum: [...values] };
}

/** @public */
export function listOf<T extends object>(items: T) {
  return { type: 'array', items };
}

/**
 * An object with these properties and no others.
 *
 * @public
 */
export function record<T extends object>(
  properties: T,
  required: (keyof T & string)[] = [],
) {
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties,
  };
}
