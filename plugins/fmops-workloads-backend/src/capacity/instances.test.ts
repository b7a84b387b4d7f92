import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { NodeFacts } from '../nodes';
import { instanceCapacity } from './instances';

const GPU = 'nvidia.com/gpu';

const node = (
  instanceType: string | undefined,
  changes: Partial<NodeFacts> = {},
): NodeFacts => ({
  name: 'n',
  instanceType,
  ready: true,
  accelerators: { [GPU]: 8 },
  efa: 0,
  ...changes,
});

const workload = (
  category: Workload['category'],
  accelerators: Workload['accelerators'],
  state: Workload['state'] = category === 'job' ? 'Running' : 'Ready',
): Workload => ({
  category,
  ref: {
    ...{ cluster: 'a', group: 'g', version: 'v1', kind: 'K' },
    ...{ namespace: 'n', name: 'w', uid: 'u' },
  },
  state,
  stateSince: '2026-03-01T10:00:00Z',
  startedAt: '2026-03-01T10:00:00Z',
  accelerators,
  lineage: {},
});

it('adds nodes that are alike, and tells what is not ready', () => {
  expect(
    instanceCapacity(
      [
        node('p5.48xlarge', { capacityType: 'reserved', zone: 'b', efa: 32 }),
        node('p5.48xlarge', { capacityType: 'reserved', zone: 'a', efa: 32 }),
        node('p5.48xlarge', { ready: false, zone: 'a', efa: 32 }),
        node('g6.xlarge', { accelerators: { [GPU]: 1 } }),
        node('m6i.4xlarge', { accelerators: {} }),
      ],
      [],
    ),
  ).toEqual([
    {
      ...{ instanceType: 'g6.xlarge', resource: GPU },
      nodes: { total: 1, ready: 1, bought: {}, zones: [], efa: false },
      devices: { total: 1, ready: 1 },
      held: { runs: 0, endpoints: 0 },
      waiting: 0,
    },
    {
      ...{ instanceType: 'p5.48xlarge', resource: GPU },
      nodes: {
        ...{ total: 3, ready: 2, efa: true },
        ...{ bought: { reserved: 2 }, zones: ['a', 'b'] },
      },
      devices: { total: 24, ready: 16 },
      held: { runs: 0, endpoints: 0 },
      waiting: 0,
    },
  ]);
});

it('tells runs from endpoints, and shares what is held among instances', () => {
  const rows = instanceCapacity(
    [node('p5.48xlarge'), node('g6.12xlarge')],
    [
      // Ten pods hold what two of them told.
      workload('job', {
        ...{ resource: GPU, requested: 40, held: 40 },
        instances: [
          { instanceType: 'p5.48xlarge', devices: 6 },
          { instanceType: 'g6.12xlarge', devices: 2 },
        ],
      }),
      workload('endpoint', {
        ...{ resource: GPU, requested: 4, held: 2 },
        instances: [{ instanceType: 'g6.12xlarge', devices: 4 }],
      }),
      // Nobody knows yet where it is.
      workload('job', { resource: GPU, requested: 1 }),
      workload('job', { resource: GPU, requested: 8 }, 'Queued'),
      workload('job', { resource: GPU, requested: 8 }, 'Succeeded'),
      workload('job', undefined),
    ],
  );
  expect(rows.map(({ instanceType, held }) => [instanceType, held])).toEqual([
    [undefined, { runs: 1, endpoints: 0 }],
    ['g6.12xlarge', { runs: 10, endpoints: 2 }],
    ['p5.48xlarge', { runs: 30, endpoints: 0 }],
  ]);
  expect(rows[0]).not.toHaveProperty('nodes');
});

it('tells what waits for an instance type that it insists on', () => {
  const insists = {
    ...{ resource: GPU, instanceType: 'p5e.48xlarge' },
    ...{ requested: 8, held: 0 },
  };
  const rows = instanceCapacity(
    [],
    [
      workload('job', insists, 'Queued'),
      workload('job', { ...insists, held: 2 }, 'Pending'),
      // Where it is, it is on what it insists on.
      workload('endpoint', { ...insists, held: 8 }),
      workload('job', { ...insists, instanceType: undefined }, 'Queued'),
    ],
  );
  expect(rows).toEqual([
    {
      ...{ instanceType: 'p5e.48xlarge', resource: GPU },
      ...{ held: { runs: 2, endpoints: 8 }, waiting: 14 },
    },
  ]);
});

it('counts Neuron devices once, however they are asked for', () => {
  const [row, ...others] = instanceCapacity(
    [
      node('trn1.32xlarge', {
        accelerators: {
          'aws.amazon.com/neuron': 16,
          'aws.amazon.com/neuroncore': 32,
          'aws.amazon.com/neurondevice': 16,
        },
      }),
    ],
    ['neuron', 'neuroncore', 'neurondevice'].map(unit =>
      workload('job', {
        ...{ resource: `aws.amazon.com/${unit}`, requested: 4, held: 4 },
        instances: [{ instanceType: 'trn1.32xlarge', devices: 4 }],
      }),
    ),
  );
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    resource: 'aws.amazon.com/neuron',
    devices: { total: 16, ready: 16 },
    held: { runs: 10, endpoints: 0 },
  });
});
