import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { aWorkload } from '../__testUtils__/workloads';
import { queuesOf } from './queues';

const gpus = (requested: number, held?: number) => ({
  resource: 'nvidia.com/gpu',
  requested,
  held,
});
const ownerOf = ({ ref }: Workload) =>
  ref.namespace === 'nobodys' ? undefined : `group:default/${ref.namespace}`;

const queue = { localQueue: 'main', clusterQueue: 'shared' };

it('tells what waits in a queue, since when, and who holds what it gave', () => {
  expect(
    queuesOf(
      [
        aWorkload({
          state: 'Queued',
          queuedAt: '2026-03-01T09:00:00Z',
          queue: { ...queue, severity: 'blocked' },
          accelerators: gpus(16),
        }),
        aWorkload({
          state: 'Queued',
          queuedAt: '2026-03-01T08:00:00Z',
          queue,
          accelerators: gpus(4),
        }),
        aWorkload({ queue, accelerators: gpus(2, 2) }),
        aWorkload({ ref: { namespace: 'b' }, queue, accelerators: gpus(8) }),
        aWorkload({
          ref: { namespace: 'b' },
          state: 'Pending',
          queue,
          accelerators: gpus(8, 1),
        }),
        aWorkload({
          ref: { namespace: 'nobodys' },
          queue,
          accelerators: gpus(1, 1),
        }),
        aWorkload({ state: 'Succeeded', queue, accelerators: gpus(8, 0) }),
      ],
      ownerOf,
    ),
  ).toEqual([
    {
      cluster: 'local',
      name: 'shared',
      namespace: undefined,
      pending: 2,
      blocked: 1,
      waiting: 20,
      oldest: '2026-03-01T08:00:00Z',
      holders: [
        { owner: 'group:default/b', runs: 2, devices: 9 },
        { owner: 'group:default/team-language', runs: 1, devices: 2 },
        { owner: undefined, runs: 1, devices: 1 },
      ],
    },
  ]);
});

it('keeps local queues of the same name apart, the fullest first', () => {
  const local = { localQueue: 'main' };
  const queues = queuesOf(
    [
      aWorkload({ queue: local, accelerators: gpus(1, 1) }),
      // Also what asks for no accelerators waits.
      aWorkload({ ref: { namespace: 'b' }, state: 'Queued', queue: local }),
      aWorkload({ state: 'Queued' }),
    ],
    ownerOf,
  );
  expect(queues.map(q => [q.namespace, q.name, q.pending])).toEqual([
    ['b', 'main', 1],
    ['team-language', 'main', 0],
  ]);
});
