import { isJsonObject, JsonObject, valueAt } from '../objects/json';
import { Manifest } from '../objects/KubeObject';
import { Job, TrainJob } from '../objects/workloads';
import { BASE_MODEL, PLAY, PLAY_SECONDS, STAGE } from './annotations';
import { controllerOf } from './ownership';

const NODE_JOB = 'node';

/** Name of the Job that runs the nodes of a TrainJob. */
export function childJobName(trainJob: TrainJob): string {
  return `${trainJob.metadata.name}-${NODE_JOB}-0`;
}

/** The Job that the Trainer and JobSet make of a TrainJob. */
export function childJobOf(trainJob: TrainJob): Manifest {
  const { spec, metadata } = trainJob;
  const { trainer = {} } = spec;
  const nodes = trainer.numNodes ?? 1;
  const patched = patchesOf(trainJob);
  const jobSetLabels = {
    'jobset.sigs.k8s.io/jobset-name': metadata.name,
    'jobset.sigs.k8s.io/replicatedjob-name': NODE_JOB,
    'jobset.sigs.k8s.io/job-index': '0',
    'trainer.kubeflow.org/trainjob-ancestor-step': 'trainer',
  };
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: childJobName(trainJob),
      namespace: metadata.namespace,
      labels: { ...patched.jobLabels, ...patched.podLabels, ...jobSetLabels },
      annotations: patched.podAnnotations,
      ownerReferences: [controllerOf(trainJob)],
    },
    spec: {
      parallelism: nodes,
      completions: nodes,
      completionMode: 'Indexed',
      backoffLimit: 0,
      suspend: spec.suspend ?? false,
      template: {
        metadata: {
          labels: { ...patched.podLabels, ...jobSetLabels },
          annotations: { ...playOf(trainJob), ...patched.podAnnotations },
        },
        spec: {
          restartPolicy: 'Never',
          ...patched.podSpec,
          containers: [
            {
              name: 'node',
              image:
                trainer.image ?? 'ghcr.io/kubeflow/trainer/torchtune-trainer',
              ...(trainer.command && { command: trainer.command }),
              ...(trainer.args && { args: trainer.args }),
              ...(trainer.env && { env: trainer.env }),
              resources: trainer.resourcesPerNode ?? {},
            },
          ],
        },
      },
    },
  };
}

/** Counts of the child Job, in the unit of jobs. */
export function jobsStatusOf(job: Job) {
  const { status, spec } = job;
  const ended = (type: string) =>
    status?.conditions?.some(c => c.type === type && c.status === 'True')
      ? 1
      : 0;
  const succeeded = ended('Complete');
  const failed = ended('Failed');
  const suspended = spec.suspend ? 1 : 0;
  const open = 1 - Math.max(succeeded, failed, suspended);
  const wanted = spec.parallelism ?? 1;
  return [
    {
      name: NODE_JOB,
      ready: open && (status?.ready ?? 0) >= wanted ? 1 : 0,
      active: open && (status?.active ?? 0) > 0 ? 1 : 0,
      succeeded,
      failed,
      suspended,
    },
  ];
}

/** How the run is played may also be said on the TrainJob itself. */
function playOf({ metadata }: TrainJob): Record<string, string> {
  const annotations = metadata.annotations ?? {};
  return Object.fromEntries(
    [PLAY, PLAY_SECONDS, STAGE, BASE_MODEL]
      .filter(key => key in annotations)
      .map(key => [key, annotations[key]]),
  );
}

/** Labels, annotations and pod settings from `spec.runtimePatches`, the way of a TrainJob to its pods. */
function patchesOf({ spec }: TrainJob) {
  const jobTemplates = (spec.runtimePatches ?? []).flatMap(patch => {
    const jobs = valueAt(patch, [
      'trainingRuntimeSpec',
      'template',
      'spec',
      'replicatedJobs',
    ]);
    return (Array.isArray(jobs) ? jobs : [])
      .filter(job => valueAt(job, ['name']) === NODE_JOB)
      .map(job => valueAt(job, ['template']));
  });
  const merged = (path: string[]): JsonObject =>
    Object.assign(
      {},
      ...jobTemplates
        .map(template => valueAt(template, path))
        .filter(isJsonObject),
    );
  const { containers: _containers, ...podSpec } = merged([
    'spec',
    'template',
    'spec',
  ]);
  return {
    jobLabels: merged(['metadata', 'labels']) as Record<string, string>,
    podLabels: merged(['spec', 'template', 'metadata', 'labels']) as Record<
      string,
      string
    >,
    podAnnotations: merged([
      'spec',
      'template',
      'metadata',
      'annotations',
    ]) as Record<string, string>,
    podSpec,
  };
}
