import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { NO_QUEUES, type QueueFacts } from './KueueQueues';
import { queueCapacity } from './queues';

const job = (
  namespace: string,
  state: Workload['state'],
  queue: Workload['queue'],
  accelerators?: { requested: number; held?: number },
  queuedAt?: string,
): Workload => ({
  category: 'job',
  ref: {
    ...{ cluster: 'a', group: 'g', version: 'v1', kind: 'K' },
    ...{ namespace, name: 'j', uid: 'u' },
  },
  state,
  stateSince: '2026-03-01T10:00:00Z',
  queuedAt,
  queue,
  accelerators: accelerators && { resource: 'nvidia.com/gpu', ...accelerators },
  lineage: {},
});
const ownerOf = ({ ref }: Pick<Workload, 'ref'>) =>
  ref.namespace === 'nobodys' ? undefined : `group:default/${ref.namespace}`;

const shared = { localQueue: 'main', clusterQueue: 'shared' };

it('tells what waits in a queue, since when, and who holds what it gave', () => {
  const [queue, ...others] = queueCapacity(
    [
      job(
        'a',
        'Queued',
        { ...shared, severity: 'blocked' },
        { requested: 16 },
        '2026-03-01T09:00:00Z',
      ),
      // Which queue is behind its LocalQueue only Kueue knows.
      job(
        'a',
        'Queued',
        { localQueue: 'main' },
        { requested: 4 },
        '2026-03-01T08:00:00Z',
      ),
      job('a', 'Running', shared, { requested: 2, held: 2 }),
      job('b', 'Running', shared, { requested: 8 }),
      job('b', 'Pending', shared, { requested: 8, held: 1 }),
      job('nobodys', 'Running', shared, { requested: 1, held: 1 }),
      job('a', 'Succeeded', shared, { requested: 8, held: 0 }),
    ],
    {
      clusterQueues: new Map([
        ['shared', { name: 'shared', cohort: 'all', quotas: [] }],
      ]),
      behind: (namespace, name) =>
        `${namespace}/${name}` === 'a/main' ? 'shared' : undefined,
    } satisfies QueueFacts,
    ownerOf,
  );
  expect(others).toEqual([]);
  expect(queue).toEqual({
    ...{ name: 'shared', cohort: 'all', quotas: [] },
    ...{ pending: 2, blocked: 1, waiting: 20 },
    oldest: '2026-03-01T08:00:00Z',
    holders: [
      { owner: 'group:default/b', runs: 2, devices: 9 },
      { owner: 'group:default/a', runs: 1, devices: 2 },
      { runs: 1, devices: 1 },
    ],
  });
});

it('keeps local queues of the same name apart, the fullest first', () => {
  const local = { localQueue: 'main' };
  const queues = queueCapacity(
    [
      job('a', 'Running', local, { requested: 1, held: 1 }),
      // Also what asks for no accelerators waits.
      job('b', 'Queued', local),
      job('a', 'Queued', undefined),
    ],
    NO_QUEUES,
    ownerOf,
  );
  expect(queues.map(q => [q.namespace, q.name, q.pending, q.quotas])).toEqual([
    ['b', 'main', 1, undefined],
    ['a', 'main', 0, undefined],
  ]);
});
