import type { Entity } from '@backstage/catalog-model';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { FakeApiServer } from './FakeApiServer';

/** Reads the project support-tuning, and nothing else. */
export const LANGUAGE = 'user:default/language';
/** Reads the project vision-tuning, and no logs. */
export const VISION = 'user:default/vision';
/** Reads no entity. */
export const NOBODY = 'user:default/nobody';
/** Has the permission fmops.workload.read. */
export const OPERATOR = 'user:default/operator';

/** A secret in every text of the cluster. */
export const PLANTED = 'hf_PlantedTokenOfTheTests';

/** A run: where it is, and the project that its label claims. */
export interface PlayedRun {
  name: string;
  namespace: string;
  claims?: string;
}

export const RUNS: readonly PlayedRun[] = [
  { name: 'classify', namespace: 'team-language', claims: 'support-tuning' },
  { name: 'undisclosed', namespace: 'team-language', claims: 'merger-tuning' },
  { name: 'panoptic', namespace: 'team-vision', claims: 'vision-tuning' },
  // Claims of projects whose owners the namespace does not belong to.
  { name: 'thief', namespace: 'team-vision', claims: 'support-tuning' },
  { name: 'impostor', namespace: 'unbound', claims: 'support-tuning' },
  { name: 'stray', namespace: 'team-language' },
];

const project = (name: string, owner: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, annotations: { 'backstage.io/kubernetes-id': name } },
  spec: { type: 'model-training', lifecycle: 'experimental', owner },
  relations: [{ type: 'ownedBy', targetRef: owner }],
});

export const PROJECTS = [
  project('support-tuning', 'group:default/language-team'),
  project('merger-tuning', 'group:default/language-team'),
  project('vision-tuning', 'group:default/vision-team'),
];

/** Projects that each user may read. */
export const READS: Readonly<Record<string, readonly string[]>> = {
  [LANGUAGE]: ['support-tuning'],
  [VISION]: ['vision-tuning'],
  [NOBODY]: [],
  [OPERATOR]: PROJECTS.map(({ metadata }) => metadata.name),
};

export const JOBS = '/apis/batch/v1/jobs';
export const jobPath = ({ namespace, name }: PlayedRun) =>
  `/apis/batch/v1/namespaces/${namespace}/jobs/${name}`;

/** Instance type of the only node, which only those see who see everything. */
export const NODE_TYPE = 'p5.48xlarge';

/** What a reader may only find where they may see the run. */
export const marksOf = ({ name }: PlayedRun) => [name, `uid-of-${name}`];

/** A Job that has failed. */
export function jobOf(run: PlayedRun, stage = 'alignment'): KubernetesObject {
  const { name, namespace, claims } = run;
  const labels = claims ? { 'backstage.io/kubernetes-id': claims } : undefined;
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      ...{ name, namespace, uid: `uid-of-${name}`, labels },
      ...{ resourceVersion: '1', creationTimestamp: '2026-08-20T09:00:00Z' },
      annotations: {
        'fmops.dev/base-model': `base ${PLANTED}`,
        'fmops.dev/stage': stage,
      },
    },
    spec: {
      selector: { matchLabels: { 'job-name': name } },
      template: {
        spec: {
          containers: [
            {
              ...{ name: 'train', image: 'example.com/train:1' },
              args: ['--token', PLANTED],
              env: [{ name: 'GREETING', value: PLANTED }],
            },
          ],
        },
      },
    },
    status: {
      failed: 1,
      conditions: [
        {
          ...{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded' },
          message: `${name} has failed: HF_TOKEN=${PLANTED}`,
          lastTransitionTime: '2026-08-20T09:41:12Z',
        },
      ],
    },
  };
}

/** Puts the runs with pods, events and logs into a cluster. */
export function playScene(cluster: FakeApiServer): void {
  cluster.lists.set(
    JOBS,
    RUNS.map(run => jobOf(run)),
  );
  cluster.lists.set('/api/v1/nodes', [
    {
      metadata: {
        name: 'ip-10-0-1-2',
        labels: { 'node.kubernetes.io/instance-type': NODE_TYPE },
      },
    },
  ]);
  RUNS.forEach(run => cluster.objects.set(jobPath(run), jobOf(run)));
  for (const namespace of new Set(RUNS.map(run => run.namespace))) {
    const runs = RUNS.filter(run => run.namespace === namespace);
    const core = `/api/v1/namespaces/${namespace}`;
    cluster.objects.set(`${core}/secrets/hf-token`, {
      metadata: { name: 'hf-token', annotations: { token: PLANTED } },
    });
    cluster.lists.set(`${core}/pods`, runs.map(podOf));
    cluster.lists.set(`${core}/events`, runs.map(eventOf));
    for (const { name } of runs) {
      cluster.logs.set(
        `${core}/pods/${name}-0/log`,
        `${name} begins\nusing ${PLANTED}\n\u001b[31m<b>loss</b>\u001b[0m nan\n`,
      );
    }
  }
}

function podOf({ name, namespace }: PlayedRun): KubernetesObject {
  return {
    metadata: {
      ...{ name: `${name}-0`, namespace, uid: `pod-of-${name}` },
      labels: { 'batch.kubernetes.io/job-name': name },
      ...{ resourceVersion: '1', creationTimestamp: '2026-08-20T09:00:01Z' },
    },
    spec: { containers: [{ name: 'train' }] },
    status: {
      phase: 'Failed',
      message: `${name} was refused with ${PLANTED}`,
      containerStatuses: [
        {
          ...{ name: 'train', ready: false, restartCount: 0 },
          state: {
            terminated: {
              ...{ exitCode: 1, reason: 'Error' },
              message: `${name} with ${PLANTED}`,
              finishedAt: '2026-08-20T09:41:00Z',
            },
          },
        },
      ],
    },
  };
}

function eventOf({ name, namespace }: PlayedRun): KubernetesObject {
  const event = {
    metadata: {
      ...{ name: `${name}.1`, namespace, uid: `event-of-${name}` },
      resourceVersion: '1',
    },
    involvedObject: { kind: 'Pod', name: `${name}-0` },
    ...{ type: 'Warning', reason: 'BackOff', count: 1 },
    message: `${name} got 401 for Authorization: Bearer ${PLANTED}`,
    lastTimestamp: '2026-08-20T09:41:00Z',
  };
  return event;
}
