import { isJsonObject, JsonObject } from '../objects/json';
import { KubeObject } from '../objects/KubeObject';

const kindDefaults: Record<string, (object: KubeObject) => KubeObject> = {
  Job: withJobDefaults,
  TrainJob: object => ({
    ...object,
    spec: {
      suspend: false,
      managedBy: 'trainer.kubeflow.org/trainjob-controller',
      ...asObject(object.spec),
      ...(isJsonObject(asObject(object.spec).runtimeRef) && {
        runtimeRef: {
          apiGroup: 'trainer.kubeflow.org',
          kind: 'ClusterTrainingRuntime',
          ...asObject(asObject(object.spec).runtimeRef),
        },
      }),
    },
  }),
  Pod: object => ({
    ...object,
    spec: {
      restartPolicy: 'Always',
      terminationGracePeriodSeconds: 30,
      schedulerName: 'default-scheduler',
      ...asObject(object.spec),
    },
    status: { phase: 'Pending', ...asObject(object.status) },
  }),
  Namespace: object => ({
    ...object,
    metadata: {
      ...object.metadata,
      labels: {
        ...object.metadata.labels,
        'kubernetes.io/metadata.name': object.metadata.name,
      },
    },
    status: { phase: 'Active' },
  }),
};

/** Fills in what the server sets when the client does not. */
export function withDefaults(object: KubeObject): KubeObject {
  return kindDefaults[object.kind]?.(object) ?? object;
}

function withJobDefaults(job: KubeObject): KubeObject {
  const spec = asObject(job.spec);
  const template = asObject(spec.template);
  const metadata = asObject(template.metadata);
  const { uid, name } = job.metadata;
  const owner = { 'batch.kubernetes.io/controller-uid': uid };
  const oneShot = spec.parallelism === undefined;
  return {
    ...job,
    spec: {
      parallelism: 1,
      ...(oneShot && { completions: 1 }),
      backoffLimit: 6,
      completionMode: 'NonIndexed',
      suspend: false,
      podReplacementPolicy: 'TerminatingOrFailed',
      ...spec,
      selector: { matchLabels: owner },
      template: {
        ...template,
        metadata: {
          ...metadata,
          labels: {
            ...asObject(metadata.labels),
            ...owner,
            'batch.kubernetes.io/job-name': name,
            'controller-uid': uid,
            'job-name': name,
          },
        },
      },
    },
  };
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
