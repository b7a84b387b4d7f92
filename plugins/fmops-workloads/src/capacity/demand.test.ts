import { aWorkload, anEndpoint } from '../__testUtils__/workloads';
import { demandOf } from './demand';

const gpus = (requested: number, held?: number) => ({
  resource: 'nvidia.com/gpu',
  requested,
  held,
});

it('adds what workloads ask for, hold and wait for', () => {
  expect(
    demandOf([
      aWorkload({ accelerators: gpus(8, 8) }),
      anEndpoint({ accelerators: gpus(2, 1) }),
      aWorkload({ state: 'Queued', accelerators: gpus(16) }),
      aWorkload({ state: 'Pending', accelerators: gpus(4, 3) }),
      // Runs, but its object does not tell of its pods.
      aWorkload({ accelerators: gpus(32) }),
    ]),
  ).toEqual([
    {
      cluster: 'local',
      resource: 'nvidia.com/gpu',
      workloads: 5,
      asked: 62,
      held: 12,
      waiting: 17,
      untold: 32,
    },
  ]);
});

it('keeps clusters and kinds of accelerators apart', () => {
  const rows = demandOf([
    aWorkload({ ref: { cluster: 'west' }, accelerators: gpus(1, 1) }),
    aWorkload({ accelerators: gpus(2, 2) }),
    aWorkload({
      accelerators: { resource: 'aws.amazon.com/neuron', requested: 16 },
    }),
  ]);
  expect(rows.map(row => [row.cluster, row.resource, row.asked])).toEqual([
    ['local', 'aws.amazon.com/neuron', 16],
    ['local', 'nvidia.com/gpu', 2],
    ['west', 'nvidia.com/gpu', 1],
  ]);
});

it.each([
  aWorkload({ state: 'Succeeded', accelerators: gpus(8, 0) }),
  aWorkload({ state: 'Suspended', accelerators: gpus(8) }),
  anEndpoint({ state: 'ScaledToZero', accelerators: gpus(8, 0) }),
  anEndpoint({ state: 'Stopped', accelerators: gpus(8) }),
  aWorkload({ deletedAt: '2026-03-01T11:00:00Z', accelerators: gpus(8, 8) }),
  aWorkload({ accelerators: gpus(0) }),
  aWorkload(),
])('counts nothing of what wants none now: $state', workload => {
  expect(demandOf([workload])).toEqual([]);
});
