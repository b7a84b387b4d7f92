import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';

type Schema = Record<string, unknown>;

/**
 * Turns a structural schema of a CustomResourceDefinition into one that Ajv
 * understands and that refuses unknown fields, as an API server does with
 * strict field validation.
 */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(strict);
  }
  if (!value || typeof value !== 'object') {
    return value;
  }
  const schema = value as Schema;
  const entries = Object.entries(schema)
    .filter(([key]) => !key.startsWith('x-kubernetes-') && key !== 'format')
    .map(([key, item]) => [
      key,
      // Below `properties` the keys are names of fields.
      key === 'properties'
        ? Object.fromEntries(
            Object.entries(item as Schema).map(([k, v]) => [k, strict(v)]),
          )
        : strict(item),
    ]);
  const result: Schema = Object.fromEntries(entries);
  if (
    schema.properties &&
    schema.additionalProperties === undefined &&
    !schema['x-kubernetes-preserve-unknown-fields']
  ) {
    result.additionalProperties = false;
  }
  // Go's regular expressions have flags that those of JavaScript lack.
  if (`${schema.pattern}`.includes('(?i)')) {
    delete result.pattern;
  }
  if (schema['x-kubernetes-int-or-string']) {
    delete result.type;
    result.anyOf = [{ type: 'integer' }, { type: 'string' }];
    delete result.pattern;
  }
  return result;
}

const validators = new Map<string, ValidateFunction>();

/** Compiling takes a second for the larger kinds. */
function validatorOf(
  directory: string,
  crd: string,
  version: string,
): ValidateFunction {
  const key = `${directory}/${crd}/${version}`;
  const known = validators.get(key);
  if (known) {
    return known;
  }
  const { spec } = JSON.parse(
    readFileSync(path.join(directory, `${crd}.json`), 'utf8'),
  );
  const { schema } = spec.versions.find(
    (item: { name: string }) => item.name === version,
  );
  const structural = schema.openAPIV3Schema;
  const validate = new Ajv({ strict: false, allErrors: true }).compile(
    strict({
      ...structural,
      properties: {
        ...structural.properties,
        // The API server checks metadata by itself.
        metadata: { 'x-kubernetes-preserve-unknown-fields': true },
      },
    }) as Schema,
  );
  validators.set(key, validate);
  return validate;
}

/** Checks an object against a CRD of `directory`; returns what is wrong with it. */
export function crdErrors(
  directory: string,
  crd: string,
  version: string,
  object: object,
): ErrorObject[] {
  const validate = validatorOf(directory, crd, version);
  return validate(object) ? [] : validate.errors ?? [];
}
