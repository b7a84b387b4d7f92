import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchema, type ValidateFunction } from 'ajv';
import { kindFixtures } from '../__testUtils__/kindFixtures';

const folder = process.env.FMOPS_CRDS_DIR ?? '';
// Built in, or not public.
const WITHOUT_CRD = ['jobs.batch', 'deployments.apps', 'hyperpodpytorchjobs'];
// The training operator's MPIJob gave way to that of the MPI operator.
const WITHOUT_VERSION = ['mpijobs.kubeflow.org/v1'];

interface Definition {
  spec: {
    versions: { name: string; schema: { openAPIV3Schema: AnySchema } }[];
  };
}

function fileOf(crd: string) {
  return join(folder, `${crd}.json`);
}

function schemaOf(crd: string, version: string): ValidateFunction {
  const definition: Definition = JSON.parse(readFileSync(fileOf(crd), 'utf8'));
  const schema = definition.spec.versions.find(({ name }) => name === version)
    ?.schema.openAPIV3Schema;
  if (!schema) {
    throw new Error(`${crd} has no version ${version}`);
  }
  // Formats and x-kubernetes-* keywords are the API server's own.
  const options = {
    ...{ strict: false, validateFormats: false, allErrors: true },
    unicodeRegExp: false,
  };
  return new Ajv(options).compile(closed(schema) as AnySchema);
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

(folder ? describe : describe.skip)(
  'objects that the kinds are read from',
  () => {
    const validators = new Map<string, ValidateFunction>();
    const fixtures = kindFixtures().map(fixture => ({
      ...fixture,
      crd: `${fixture.kind.plural}.${fixture.kind.group}`,
    }));

    it.each(fixtures.filter(({ crd }) => existsSync(fileOf(crd))))(
      '$title: is one that the cluster would take',
      ({ crd, version, object }) => {
        const key = `${crd}/${version}`;
        if (WITHOUT_VERSION.includes(key)) {
          return;
        }
        const validate = validators.get(key) ?? schemaOf(crd, version);
        validators.set(key, validate);
        validate(object);
        expect(
          (validate.errors ?? []).map(
            ({ instancePath, message, params }) =>
              `${instancePath} ${message} ${JSON.stringify(params)}`,
          ),
        ).toEqual([]);
      },
    );

    it('are all checked but those of kinds without a public definition', () => {
      const unchecked = fixtures
        .map(({ crd }) => crd)
        .filter(crd => !existsSync(fileOf(crd)));
      for (const crd of unchecked) {
        expect(WITHOUT_CRD.some(known => crd.startsWith(known))).toBe(true);
      }
    });
  },
);
