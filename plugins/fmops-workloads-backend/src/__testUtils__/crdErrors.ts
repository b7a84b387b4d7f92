import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';

interface Schema {
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
  items?: Schema | Schema[];
  pattern?: string;
  [keyword: string]: unknown;
}

interface Definition {
  spec: { versions: { name: string; schema: { openAPIV3Schema: Schema } }[] };
}

/** Where the definition of a custom resource is, in `FMOPS_CRDS_DIR`. */
export function crdFile(crd: string): string {
  return join(process.env.FMOPS_CRDS_DIR ?? '', `${crd}.json`);
}

/** What is wrong with an object by the schema of its definition. */
export function crdErrors(
  crd: string,
  version: string,
  object: unknown,
): string[] {
  const definition: Definition = JSON.parse(readFileSync(crdFile(crd), 'utf8'));
  const schema = definition.spec.versions.find(({ name }) => name === version)
    ?.schema.openAPIV3Schema;
  if (!schema) {
    throw new Error(`${crd} has no version ${version}`);
  }
  // Formats and x-kubernetes-* keywords are the API server's own.
  const validate = new Ajv({
    ...{ strict: false, validateFormats: false, allErrors: true },
    unicodeRegExp: false,
  }).compile(schemaFor(schema, object));
  validate(object);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/**
 * The part of a schema that an object needs: compiling all of it takes seconds.
 * The API server drops fields that the schema does not name: here they are errors.
 */
function schemaFor(schema: Schema, value: unknown): Schema {
  const { properties, additionalProperties, items, ...rest } = schema;
  // Flags within an expression are Go's.
  if (rest.pattern?.startsWith('(?')) {
    delete rest.pattern;
  }
  if (Array.isArray(value) && value.length > 0 && items) {
    const [each] = [items].flat();
    return { ...rest, items: value.map(item => schemaFor(each, item)) };
  }
  if (typeof value !== 'object' || value === null) {
    return rest;
  }
  const known = Object.entries(value).flatMap(([key, field]) => {
    const found = properties?.[key] ?? additionalProperties;
    return found ? [[key, schemaFor(found, field)]] : [];
  });
  const open =
    rest['x-kubernetes-preserve-unknown-fields'] ||
    rest['x-kubernetes-embedded-resource'] ||
    !(properties || additionalProperties);
  return {
    ...rest,
    properties: Object.fromEntries(known),
    ...(!open && { additionalProperties: false }),
  };
}
