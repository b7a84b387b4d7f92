import type { Workload } from '../workload';
import { totalUsd } from './UsdRange';
import { workloadCost } from './workloadCost';

const NOW = Date.parse('2026-03-01T20:00:00Z');

const job = (changes: Partial<Workload> = {}): Workload => ({
  category: 'job',
  ref: {
    cluster: 'a',
    group: 'batch',
    version: 'v1',
    kind: 'Job',
    namespace: 'n',
    name: 'j',
    uid: 'u',
  },
  state: 'Running',
  stateSince: '2026-03-01T10:00:00Z',
  startedAt: '2026-03-01T10:00:00Z',
  accelerators: { resource: 'nvidia.com/gpu', requested: 4 },
  lineage: {},
  ...changes,
});

const on = (
  instanceType: string,
  more: Partial<NonNullable<Workload['accelerators']>> = {},
): Workload['accelerators'] => ({
  resource: 'nvidia.com/gpu',
  requested: 4,
  instances: [{ instanceType, devices: 4 }],
  ...more,
});

it('counts the devices asked for, at the price of their instance', () => {
  // p5.48xlarge: 55.04 USD for 8 devices
  expect(workloadCost(job({ accelerators: on('p5.48xlarge') }), NOW)).toEqual({
    perHour: { low: 27.52, high: 27.52 },
    soFar: { low: 275.2, high: 275.2 },
    deviceHours: 40,
    unknown: undefined,
  });
});

it('has bounds where the instance type is not known', () => {
  const { perHour, soFar } = workloadCost(job(), NOW);
  expect(perHour).toEqual({ low: 1.68, high: 71.208 });
  expect(soFar!.low).toBeCloseTo(16.8);
  expect(soFar!.high).toBeCloseTo(712.08);
});

it('averages over instances, with bounds for those that are not known', () => {
  const instances = [
    { instanceType: 'p5.48xlarge', devices: 6 },
    { instanceType: 'g6e.xlarge', devices: 1 },
    { devices: 1 },
  ];
  const { perHour } = workloadCost(
    job({ accelerators: { ...on('')!, requested: 16, instances } }),
    NOW,
  );
  // Twice 6 × 6.88 + 1.861 + 0.42 to 17.802
  expect(perHour!.low).toBeCloseTo(2 * (41.28 + 1.861 + 0.42));
  expect(perHour!.high).toBeCloseTo(2 * (41.28 + 1.861 + 17.802));
});

it('knows what a job will cost that insists on an instance type', () => {
  const accelerators = {
    ...{ resource: 'nvidia.com/gpu', requested: 2 },
    instanceType: 'g6e.xlarge',
  };
  const cost = workloadCost(job({ state: 'Queued', accelerators }), NOW);
  expect(cost.perHour).toEqual({ low: 3.722, high: 3.722 });
});

it('takes the devices held for the rate while some are missing', () => {
  const accelerators = on('g6e.xlarge', { held: 1 });
  expect(workloadCost(job({ accelerators }), NOW).perHour).toEqual({
    low: 1.861,
    high: 1.861,
  });
});

it('leaves out pauses where the history tells of them', () => {
  const accelerators = on('g6e.xlarge', { requested: 1 });
  const { soFar } = workloadCost(job({ accelerators }), NOW, [
    { state: 'Running', at: '2026-03-01T10:00:00Z' },
    { state: 'Suspended', at: '2026-03-01T11:00:00Z' },
    { state: 'Running', at: '2026-03-01T19:00:00Z' },
  ]);
  expect(soFar).toEqual({ low: 3.722, high: 3.722 });
});

it.each(['Queued', 'Pending'] as const)(
  'tells what a job that is %s will cost',
  state => {
    const accelerators = on('g6e.xlarge', { requested: 2, held: 0 });
    const cost = workloadCost(job({ state, accelerators }), NOW);
    expect(cost.perHour).toEqual({ low: 3.722, high: 3.722 });
    expect(cost.soFar).toEqual({ low: 0, high: 0 });
  },
);

it('has no rate once a job has ended', () => {
  const cost = workloadCost(
    job({
      state: 'Succeeded',
      finishedAt: '2026-03-01T11:00:00Z',
      accelerators: on('g6e.xlarge'),
    }),
    NOW,
  );
  expect(cost.perHour).toBeUndefined();
  expect(cost.soFar).toEqual({ low: 7.444, high: 7.444 });
});

describe('an endpoint', () => {
  const endpoint = (changes: Partial<Workload> = {}) =>
    job({
      category: 'endpoint',
      state: 'Ready',
      // Two replicas on g6e.xlarge
      accelerators: on('g6e.xlarge', { requested: 2, held: 2 }),
      ...changes,
    });

  it('costs from its start on, as long as it is there', () => {
    expect(workloadCost(endpoint(), NOW)).toMatchObject({
      perHour: { low: 3.722, high: 3.722 },
      soFar: { low: 37.22, high: 37.22 },
    });
  });

  it('costs nothing more while it sleeps, and what it had until then', () => {
    const cost = workloadCost(
      endpoint({
        state: 'ScaledToZero',
        stateSince: '2026-03-01T12:00:00Z',
        accelerators: on('g6e.xlarge', {
          requested: 0,
          held: 0,
          instances: [{ instanceType: 'g6e.xlarge', devices: 2 }],
        }),
      }),
      NOW,
    );
    expect(cost.perHour).toBeUndefined();
    expect(cost.soFar).toEqual({ low: 7.444, high: 7.444 });
  });
});

it.each<[Partial<Workload>, string]>([
  [{ accelerators: undefined }, 'accelerators'],
  [
    { accelerators: { resource: 'nvidia.com/gpu', requested: 0 } },
    'accelerators',
  ],
  [{ accelerators: { resource: 'amd.com/gpu', requested: 8 } }, 'price'],
  // Not on the on-demand list
  [{ accelerators: on('p5e.48xlarge') }, 'price'],
  [
    {
      accelerators: on('p5.48xlarge', {
        instances: [
          { instanceType: 'p5.48xlarge', devices: 8 },
          { instanceType: 'p5e.48xlarge', devices: 8 },
        ],
      }),
    },
    'price',
  ],
  [{ startedAt: undefined }, 'times'],
])('says what is not known: %j', (changes, unknown) => {
  const cost = workloadCost(job(changes), NOW);
  expect(cost.unknown).toBe(unknown);
  expect(cost.soFar).toBeUndefined();
});

it('adds bounds, and nothing to nothing', () => {
  expect(
    totalUsd([
      { low: 1, high: 2 },
      { low: 3, high: 5 },
    ]),
  ).toEqual({ low: 4, high: 7 });
  expect(totalUsd([])).toBeUndefined();
});
