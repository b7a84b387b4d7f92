import type { Workload } from '../workload';
import { runCost, totalUsd } from './runCost';

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

it('counts the devices asked for, at the price of their instance', () => {
  // p5.48xlarge: 55.04 USD for 8 devices
  expect(runCost(job(), NOW, 'p5.48xlarge')).toEqual({
    perHour: { low: 27.52, high: 27.52 },
    soFar: { low: 275.2, high: 275.2 },
    deviceHours: 40,
    unknown: undefined,
  });
});

it('has bounds where the instance type is not known', () => {
  const { perHour, soFar } = runCost(job(), NOW);
  expect(perHour).toEqual({ low: 1.68, high: 71.208 });
  expect(soFar!.low).toBeCloseTo(16.8);
  expect(soFar!.high).toBeCloseTo(712.08);
});

it('takes the devices held for the rate while some are missing', () => {
  const accelerators = { resource: 'nvidia.com/gpu', requested: 4, held: 1 };
  expect(runCost(job({ accelerators }), NOW, 'g6e.xlarge').perHour).toEqual({
    low: 1.861,
    high: 1.861,
  });
});

it.each(['Queued', 'Pending'] as const)(
  'tells what a job that is %s will cost',
  state => {
    const accelerators = { resource: 'nvidia.com/gpu', requested: 2, held: 0 };
    const cost = runCost(job({ state, accelerators }), NOW, 'g6e.xlarge');
    expect(cost.perHour).toEqual({ low: 3.722, high: 3.722 });
    expect(cost.soFar).toEqual({ low: 0, high: 0 });
  },
);

it('has no rate once a job has ended', () => {
  const cost = runCost(
    job({ state: 'Succeeded', finishedAt: '2026-03-01T11:00:00Z' }),
    NOW,
    'g6e.xlarge',
  );
  expect(cost.perHour).toBeUndefined();
  expect(cost.soFar).toEqual({ low: 7.444, high: 7.444 });
});

it.each<[Partial<Workload>, string | undefined, string]>([
  [{ accelerators: undefined }, undefined, 'accelerators'],
  [
    { accelerators: { resource: 'nvidia.com/gpu', requested: 0 } },
    undefined,
    'accelerators',
  ],
  [
    { accelerators: { resource: 'amd.com/gpu', requested: 8 } },
    undefined,
    'price',
  ],
  [{}, 'p5e.48xlarge', 'price'],
  [{ startedAt: undefined }, undefined, 'times'],
])('says what is not known: %j on %s', (changes, type, unknown) => {
  const cost = runCost(job(changes), NOW, type);
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
