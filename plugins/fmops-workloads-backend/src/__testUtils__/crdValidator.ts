import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchema } from 'ajv';

interface Definition {
  spec: {
    versions: { name: string; schema: { openAPIV3Schema: AnySchema } }[];
  };
}

/** Where the definition of a custom resource is, in `FMOPS_CRDS_DIR`. */
export function crdFile(crd: string): string {
  return join(process.env.FMOPS_CRDS_DIR ?? '', `${crd}.json`);
}

const validators = new Map<string, (object: unknown) => string[]>();

/** Checks objects against the schema of a definition; tells what is wrong with them. */
export function crdValidator(crd: string, version: string) {
  const key = `${crd}/${version}`;
  const validator = validators.get(key) ?? compile(crd, version);
  validators.set(key, validator);
  return validator;
}

function compile(crd: string, version: string) {
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
  }).compile(closed(schema) as AnySchema);
  return (object: unknown) => {
    validate(object);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** The API server drops fields that the schema does not name: here they are errors. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema) || typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  );
  // Flags within an expression are Go's.
  if (typeof copy.pattern === 'string' && copy.pattern.startsWith('(?')) {
    delete copy.pattern;
  }
  const open =
    copy['x-kubernetes-preserve-unknown-fields'] ||
    copy['x-kubernetes-embedded-resource'];
  return copy.properties && copy.type === 'object' && !open
    ? { additionalProperties: false, ...copy }
    : copy;
}
