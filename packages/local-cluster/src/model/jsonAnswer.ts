interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  minimum?: number;
  minItems?: number;
}

const DEPTH = 8;

/** The least value that fits a JSON schema, as far as its usual words go. */
export function valueFor(schema: Schema, depth = 0): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum?.length) return schema.enum[0];
  const [type] = [schema.type ?? 'object'].flat();
  switch (type) {
    case 'string':
      return 'demonstration';
    case 'integer':
    case 'number':
      return Math.ceil(schema.minimum ?? 0);
    case 'boolean':
      return false;
    case 'null':
      return null;
    case 'array':
      return Array.from(
        { length: depth < DEPTH ? Math.min(schema.minItems ?? 0, 10) : 0 },
        () => valueFor(schema.items ?? {}, depth + 1),
      );
    default:
      return Object.fromEntries(
        (depth < DEPTH ? Object.entries(schema.properties ?? {}) : []).map(
          ([name, property]) => [name, valueFor(property, depth + 1)],
        ),
      );
  }
}
