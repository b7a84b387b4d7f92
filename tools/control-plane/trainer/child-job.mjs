const STEP = 'trainer.kubeflow.org/trainjob-ancestor-step';
const JOBSET_NAME = 'jobset.sigs.k8s.io/jobset-name';
const REPLICATED_JOB = 'jobset.sigs.k8s.io/replicatedjob-name';
const JOB_INDEX = 'jobset.sigs.k8s.io/job-index';
const PLAY = ['fmops.dev/play', 'fmops.dev/play-seconds'];

/** Label selector of the Jobs that this file describes. */
export const CHILD_JOBS = `${JOBSET_NAME},${STEP}=trainer`;

/** The name of the Job that a TrainJob's nodes run in. */
export function childJobName(trainJob) {
  return `${trainJob.metadata.name}-node-0`;
}

/**
 * The Job that the Trainer and JobSet make of a TrainJob: one indexed pod per
 * node. Labels and annotations come from `spec.runtimePatches`, since those of
 * the TrainJob itself stay with it; only how to play a run is taken from both.
 */
export function childJob(trainJob) {
  const { metadata, spec } = trainJob;
  const nodes = spec.trainer?.numNodes ?? 1;
  const patched = podTemplateOf(spec);
  const labels = {
    ...patched.metadata.labels,
    [JOBSET_NAME]: metadata.name,
    [REPLICATED_JOB]: 'node',
    [JOB_INDEX]: '0',
    [STEP]: 'trainer',
  };
  return {
    metadata: {
      name: childJobName(trainJob),
      namespace: metadata.namespace,
      labels,
      annotations: patched.metadata.annotations,
      ownerReferences: [ownedBy(trainJob)],
    },
    spec: {
      completionMode: 'Indexed',
      parallelism: nodes,
      completions: nodes,
      backoffLimit: 0,
      suspend: spec.suspend ?? false,
      template: {
        metadata: {
          labels,
          annotations: { ...playOf(metadata), ...patched.metadata.annotations },
        },
        spec: {
          restartPolicy: 'Never',
          ...patched.spec,
          containers: [container(spec.trainer)],
        },
      },
    },
  };
}

function ownedBy({ apiVersion, kind, metadata: { name, uid } }) {
  const owner = { apiVersion, kind, name, uid };
  return { ...owner, controller: true, blockOwnerDeletion: true };
}

function container({ image, command, args, env, resourcesPerNode } = {}) {
  return {
    name: 'node',
    // a runtime has one of its own, for a TrainJob that names none
    image: image ?? 'ghcr.io/kubeflow/trainer/torchtune-trainer',
    command,
    args,
    env,
    resources: resourcesPerNode,
  };
}

function playOf({ annotations = {} }) {
  return Object.fromEntries(
    PLAY.filter(key => key in annotations).map(key => [key, annotations[key]]),
  );
}

/** All patches of the nodes' pod template, laid over one another. */
function podTemplateOf({ runtimePatches = [] }) {
  const templates = runtimePatches
    .flatMap(
      patch => patch.trainingRuntimeSpec?.template?.spec?.replicatedJobs ?? [],
    )
    .filter(({ name }) => name === 'node')
    .map(({ template }) => template?.spec?.template ?? {});
  const merge = pick => Object.assign({}, ...templates.map(pick));
  const { containers: _, ...spec } = merge(template => template.spec);
  return {
    metadata: {
      labels: merge(template => template.metadata?.labels),
      annotations: merge(template => template.metadata?.annotations),
    },
    spec,
  };
}
