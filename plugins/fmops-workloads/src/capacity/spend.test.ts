import { aWorkload } from '../__testUtils__/workloads';
import { spendBy } from './spend';

const NOW = Date.parse('2026-03-01T20:05:00Z');
const gpus = (requested: number) => ({ resource: 'nvidia.com/gpu', requested });

const runs = [
  aWorkload({ lineage: { stage: 'alignment' }, accelerators: gpus(2) }),
  aWorkload({
    state: 'Succeeded',
    finishedAt: '2026-03-01T11:05:00Z',
    lineage: { stage: 'alignment' },
    accelerators: gpus(1),
  }),
  // No accelerators: no cost is known.
  aWorkload({ lineage: { stage: 'evaluation' } }),
  aWorkload({ accelerators: gpus(8) }),
];

it('adds cost and device hours, the dearest first, and counts what is not known', () => {
  const rows = spendBy(runs, run => run.lineage.stage, NOW);
  expect(rows).toEqual([
    expect.objectContaining({
      value: undefined,
      runs: 1,
      deviceHours: 80,
      unknown: 0,
    }),
    expect.objectContaining({
      value: 'alignment',
      runs: 2,
      deviceHours: 21,
      unknown: 0,
    }),
    {
      value: 'evaluation',
      runs: 1,
      deviceHours: 0,
      usd: undefined,
      unknown: 1,
    },
  ]);
  expect(rows[1].usd!.low).toBeCloseTo(21 * 0.42);
});
