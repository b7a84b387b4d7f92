const STEP = 'trainer.kubeflow.org/trainjob-ancestor-step';
const JOBSET_NAME = 'jobset.sigs.k8s.io/jobset-name';
const REPLICATED_JOB = 'jobset.sigs.k8s.io/replicatedjob-name';

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** Label selector of the Jobs that this file describes. */
export const CHILD_JOBS = `${JOBSET_NAME},${STEP}=trainer`;

/** The name of the Job that a TrainJob's nodes run in. */
export function childJobName(trainJob) {
  return `${trainJob.metadata.name}-node-0`;
}

/**
 * The Job that JobSet would create for a TrainJob: one indexed pod per node,
 * with the labels and annotations of the TrainJob and of its runtime patches.
 */
export function childJob(trainJob) {
  const { metadata, spec } = trainJob;
  const patches = podTemplatePatches(spec);
  const nodes = spec.trainer?.numNodes ?? 1;
  const labels = {
    ...metadata.labels,
    [JOBSET_NAME]: metadata.name,
    [REPLICATED_JOB]: 'node',
    [STEP]: 'trainer',
  };
  const { [LAST_APPLIED]: _, ...annotations } = metadata.annotations ?? {};
  return {
    metadata: {
      name: childJobName(trainJob),
      namespace: metadata.namespace,
      labels,
      annotations,
      ownerReferences: [
        {
          apiVersion: trainJob.apiVersion,
          kind: trainJob.kind,
          name: metadata.name,
          uid: metadata.uid,
          controller: true,
          blockOwnerDeletion: true,
        },
      ],
    },
    spec: {
      completionMode: 'Indexed',
      parallelism: nodes,
      completions: nodes,
      backoffLimit: 0,
      suspend: spec.suspend ?? false,
      template: {
        metadata: {
          labels: merged(labels, patches, 'labels'),
          annotations: merged(annotations, patches, 'annotations'),
        },
        spec: { ...podSpec(spec.trainer), ...placement(patches) },
      },
    },
  };
}

function podSpec(trainer = {}) {
  const { image, command, args, env, resourcesPerNode } = trainer;
  return {
    restartPolicy: 'Never',
    containers: [
      {
        name: 'node',
        // the runtime's own image, when the TrainJob names none
        image: image ?? 'pytorch/pytorch',
        command,
        args,
        env,
        resources: resourcesPerNode,
      },
    ],
  };
}

function podTemplatePatches(spec) {
  return (spec.runtimePatches ?? [])
    .flatMap(
      patch => patch.trainingRuntimeSpec?.template?.spec?.replicatedJobs ?? [],
    )
    .filter(({ name }) => name === 'node')
    .map(({ template }) => template?.spec?.template ?? {});
}

function merged(base, patches, field) {
  return Object.assign({}, base, ...patches.map(p => p.metadata?.[field]));
}

function placement(patches) {
  return Object.assign(
    {},
    ...patches.map(({ spec: { nodeSelector, tolerations } = {} }) => ({
      ...(nodeSelector && { nodeSelector }),
      ...(tolerations && { tolerations }),
    })),
  );
}
