import { byRank, podRank } from './podRank';

describe('podRank', () => {
  it.each([
    [{ 'batch.kubernetes.io/job-completion-index': '3' }, { index: 3 }],
    [
      {
        'training.kubeflow.org/replica-type': 'worker',
        'training.kubeflow.org/replica-index': '1',
        'training.kubeflow.org/job-role': 'master',
      },
      { role: 'worker', index: 1 },
    ],
    [
      { 'training.kubeflow.org/job-role': 'launcher' },
      { role: 'launcher', index: 0 },
    ],
    [
      {
        'jobset.sigs.k8s.io/replicatedjob-name': 'node',
        'jobset.sigs.k8s.io/job-index': '0',
        'batch.kubernetes.io/job-completion-index': '2',
      },
      { role: 'node', index: 2 },
    ],
    [
      {
        'jobset.sigs.k8s.io/replicatedjob-name': 'workers',
        'jobset.sigs.k8s.io/job-index': '1',
        'batch.kubernetes.io/job-completion-index': '2',
      },
      { role: 'workers-1', index: 2 },
    ],
    [
      {
        'jobset.sigs.k8s.io/replicatedjob-name': 'workers',
        'jobset.sigs.k8s.io/job-index': '4',
      },
      { role: 'workers', index: 4 },
    ],
    [
      {
        'leaderworkerset.sigs.k8s.io/worker-index': '0',
        'leaderworkerset.sigs.k8s.io/group-index': '2',
      },
      { role: '2', index: 0 },
    ],
    [
      { 'volcano.sh/task-index': '5', 'volcano.sh/task-spec': 'ps' },
      { role: 'ps', index: 5 },
    ],
    [{ 'ray.io/node-type': 'head' }, { role: 'head', index: 0 }],
    [{ 'ray.io/node-type': 'worker' }, undefined],
    [{ 'volcano.sh/task-index': '-1' }, undefined],
    [undefined, undefined],
  ])('of %j is %j', (labels, rank) => {
    expect(podRank(labels)).toEqual(rank);
  });

  it('orders pods by role and number, those that lead first', () => {
    const pod = (name: string, role?: string, index?: number) => ({
      ...{ name, phase: 'Running', containers: [] },
      ...(index !== undefined && { rank: { role, index } }),
    });
    const pods = [
      pod('w-10', 'worker', 10),
      pod('w-9', 'worker', 9),
      pod('m', 'master', 0),
      pod('x-10'),
      pod('x-9'),
    ];
    expect(pods.sort(byRank).map(({ name }) => name)).toEqual([
      'm',
      'x-9',
      'x-10',
      'w-9',
      'w-10',
    ]);
  });
});
