import type {
  Workload,
  WorkloadDetails,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** An endpoint in the cluster `local`, and a reader of its pods. */
export function endpointOf(namespace: string, pods: readonly string[]) {
  const workload: Workload = {
    category: 'endpoint',
    ref: {
      ...{ cluster: 'local', group: 'apps', version: 'v1' },
      ...{ kind: 'Deployment', namespace, name: 'chat', uid: 'uid-of-chat' },
    },
    ...{ state: 'Ready', stateSince: '2026-08-20T09:00:00Z', lineage: {} },
  };
  const read = jest.fn(
    async (): Promise<WorkloadDetails> => ({
      ...{ workload, transitions: [], events: [] },
      pods: pods.map(name => ({ name, phase: 'Running', containers: [] })),
    }),
  );
  return { workload, details: { read } };
}
