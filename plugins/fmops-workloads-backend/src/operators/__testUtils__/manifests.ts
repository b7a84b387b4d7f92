import type { Creation } from './OperatorScene';

/** How kwok plays the pods of a job. */
export interface Play {
  outcome?: 'succeed' | 'oom' | 'error' | 'never-ends';
  seconds?: number;
  gpus?: number;
  /** On a node that does not exist, so that pods stay pending. */
  nowhere?: boolean;
}

export const NAMESPACE = 'team-language';
const ENTITY = { 'backstage.io/kubernetes-id': 'support-tuning' };

/** The path of a kind's objects in the namespace of the tests. */
export const inNamespace = (apiVersion: string, plural: string) =>
  `/apis/${apiVersion}/namespaces/${NAMESPACE}/${plural}`;

/** A pod template of one container with accelerators. */
export function podTemplate(play: Play = {}) {
  const { outcome = 'succeed', seconds = 3, gpus = 1, nowhere } = play;
  return {
    metadata: {
      annotations: {
        'fmops.dev/play': outcome,
        'fmops.dev/play-seconds': `${seconds}`,
      },
    },
    spec: {
      restartPolicy: 'Never',
      ...(nowhere && {
        nodeSelector: { 'kubernetes.io/hostname': 'nowhere' },
      }),
      containers: [
        {
          name: 'train',
          image: 'example.com/train:1',
          resources: { limits: { 'nvidia.com/gpu': `${gpus}` } },
        },
      ],
    },
  };
}

/** Metadata of a workload of the entity, in a queue of Kueue where one is named. */
export function metadataOf(
  name: string,
  { queue, priority }: { queue?: string; priority?: string } = {},
) {
  return {
    name,
    namespace: NAMESPACE,
    labels: {
      ...ENTITY,
      ...(queue && { 'kueue.x-k8s.io/queue-name': queue }),
      ...(priority && { 'kueue.x-k8s.io/priority-class': priority }),
    },
  };
}

/** A JobSet of some Jobs with one pod each. */
export function jobSet(
  name: string,
  {
    jobs = 2,
    maxRestarts,
    queue,
    ...play
  }: Play & { jobs?: number; maxRestarts?: number; queue?: string } = {},
): Creation {
  return {
    path: inNamespace('jobset.x-k8s.io/v1alpha2', 'jobsets'),
    body: {
      apiVersion: 'jobset.x-k8s.io/v1alpha2',
      kind: 'JobSet',
      metadata: metadataOf(name, { queue }),
      spec: {
        ...(maxRestarts && { failurePolicy: { maxRestarts } }),
        replicatedJobs: [
          {
            name: 'node',
            replicas: jobs,
            template: {
              spec: {
                ...{ parallelism: 1, completions: 1, backoffLimit: 0 },
                template: podTemplate(play),
              },
            },
          },
        ],
      },
    },
  };
}

/** A Job of one pod. */
export function job(
  name: string,
  {
    queue,
    priority,
    ...play
  }: Play & { queue?: string; priority?: string } = {},
): Creation {
  return {
    path: inNamespace('batch/v1', 'jobs'),
    body: {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: metadataOf(name, { queue, priority }),
      spec: { backoffLimit: 0, template: podTemplate(play) },
    },
  };
}
