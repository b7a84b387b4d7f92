import type {
  ClusterStatus,
  Workload,
  WorkloadDetails,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** A running TrainJob, changed as told. */
export function aWorkload(
  changes: Omit<Partial<Workload>, 'ref'> & {
    ref?: Partial<Workload['ref']>;
  } = {},
): Workload {
  const { ref, ...rest } = changes;
  return {
    category: 'job',
    state: 'Running',
    stateSince: '2026-03-01T10:05:00Z',
    queuedAt: '2026-03-01T10:00:00Z',
    startedAt: '2026-03-01T10:05:00Z',
    lineage: {},
    ...rest,
    ref: {
      cluster: 'local',
      group: 'trainer.kubeflow.org',
      version: 'v1alpha1',
      kind: 'TrainJob',
      namespace: 'team-language',
      name: 'support-tone',
      uid: 'uid-1',
      ...ref,
    },
  };
}

/** A Deployment that serves with both of its pods, changed as told. */
export function anEndpoint(
  changes: Parameters<typeof aWorkload>[0] = {},
): Workload {
  const { ref, ...rest } = changes;
  return aWorkload({
    category: 'endpoint',
    state: 'Ready',
    replicas: { unit: 'pod', desired: 2, ready: 2 },
    ...rest,
    ref: {
      group: 'apps',
      version: 'v1',
      kind: 'Deployment',
      name: 'chat',
      uid: 'e-1',
      ...ref,
    },
  });
}

/** A cluster that can be reached. */
export function aCluster(changes: Partial<ClusterStatus> = {}): ClusterStatus {
  return {
    name: 'local',
    reachable: true,
    since: '2026-03-01T09:00:00Z',
    kinds: ['TrainJob'],
    ...changes,
  };
}

/** Details of a run with one pod whose container runs. */
export function someDetails(
  changes: Partial<WorkloadDetails> = {},
): WorkloadDetails {
  return {
    workload: aWorkload(),
    transitions: [
      { state: 'Queued', at: '2026-03-01T10:00:00Z' },
      { state: 'Running', at: '2026-03-01T10:05:00Z' },
    ],
    pods: [
      {
        name: 'support-tone-node-0-0',
        phase: 'Running',
        node: 'gpu-1',
        containers: [
          { name: 'trainer', ready: true, restarts: 0, state: 'running' },
        ],
      },
    ],
    events: [],
    ...changes,
  };
}
