import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchema } from 'ajv';
import { assembleCluster } from '../assembleCluster';
import { KubeObject } from '../objects/KubeObject';

const folder = process.env.FMOPS_CRDS_DIR;

/** Compiles the schema of the newest version of a CRD. */
function schemaOf(crd: string) {
  const { spec } = JSON.parse(
    readFileSync(join(folder ?? '', `${crd}.json`), 'utf8'),
  );
  const [version] = spec.versions.filter(
    (v: { storage: boolean }) => v.storage,
  );
  // Formats and x-kubernetes-* keywords are the API server's own.
  const ajv = new Ajv({
    strict: false,
    validateFormats: false,
    allErrors: true,
  });
  return ajv.compile(closed(version.schema.openAPIV3Schema) as AnySchema);
}

/** The API server drops fields that the schema does not name: here they are errors. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema) || typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  );
  const open =
    copy['x-kubernetes-preserve-unknown-fields'] ||
    copy['x-kubernetes-embedded-resource'];
  return copy.properties && copy.type === 'object' && !open
    ? { additionalProperties: false, ...copy }
    : copy;
}

(folder ? describe : describe.skip)('what the demonstration holds', () => {
  const { cluster } = assembleCluster({ now: new Date(), demo: true });

  it.each([
    ['TrainJob', 'trainjobs.trainer.kubeflow.org'],
    ['InferenceService', 'inferenceservices.serving.kserve.io'],
    ['ClusterQueue', 'clusterqueues.kueue.x-k8s.io'],
    ['LocalQueue', 'localqueues.kueue.x-k8s.io'],
    ['Workload', 'workloads.kueue.x-k8s.io'],
    ['NodeClaim', 'nodeclaims.karpenter.sh'],
  ] as const)('keeps to the schema of its kind: %s', (kind, crd) => {
    const validate = schemaOf(crd);
    const objects = cluster.list(kind);
    expect(objects.length).toBeGreaterThan(0);
    expect(
      objects.flatMap(object => {
        validate(asServed(object));
        return (validate.errors ?? []).map(
          e =>
            `${object.metadata.name}${e.instancePath} ${
              e.message
            } ${JSON.stringify(e.params)}`,
        );
      }),
    ).toEqual([]);
  });
});

/** As JSON, without fields that are undefined. */
function asServed(object: KubeObject): unknown {
  return JSON.parse(JSON.stringify(object));
}
