import type { CostGroup } from '@fmops/backstage-plugin-fmops-workloads-common';
import { MOST_SERIES, seriesOf } from './costSeries';

const group = (usd: number, changes: Partial<CostGroup> = {}): CostGroup => ({
  ...{ value: `g${usd}`, workloads: 2, unpriced: 1 },
  ...{ usd: { low: usd, high: 2 * usd }, deviceHours: usd },
  periods: [
    { usd: { low: usd, high: 2 * usd }, deviceHours: usd },
    { usd: { low: 0, high: 0 }, deviceHours: 0 },
  ],
  ...changes,
});

it('leaves a few groups as they are', () => {
  const groups = [group(2), group(1)];
  expect(seriesOf(groups)).toEqual(groups);
});

it('adds up what is too much for a chart, and loses nothing', () => {
  const groups = [9, 8, 7, 6, 5, 4, 3, 2].map(usd => group(usd));
  groups.push(group(1, { value: undefined, others: 40 }));
  const series = seriesOf(groups);
  expect(series).toHaveLength(MOST_SERIES);
  expect(series.at(-1)).toEqual({
    ...{ value: undefined, others: 42, workloads: 6, unpriced: 3 },
    ...{ usd: { low: 6, high: 12 }, deviceHours: 6 },
    periods: [
      { usd: { low: 6, high: 12 }, deviceHours: 6 },
      { usd: { low: 0, high: 0 }, deviceHours: 0 },
    ],
  });
});
