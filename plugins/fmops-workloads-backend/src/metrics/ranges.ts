import type { MetricRange } from '@fmops/backstage-plugin-fmops-workloads-common';

/** How a time range is asked for. Times in seconds. */
export interface RangeQuery {
  length: number;
  /** Distance of points: as many as a small chart can show. */
  step: number;
  /** Window of rates, as PromQL writes it: no change between points is missed. */
  rate: string;
  /** For how long an answer is shared. */
  fresh: number;
}

const HOUR = 3_600;

export const rangeQueries: Record<MetricRange, RangeQuery> = {
  '1h': { length: HOUR, step: 30, rate: '2m', fresh: 15 },
  '6h': { length: 6 * HOUR, step: 120, rate: '4m', fresh: 60 },
  '24h': { length: 24 * HOUR, step: 600, rate: '10m', fresh: 120 },
  '7d': { length: 7 * 24 * HOUR, step: HOUR, rate: '1h', fresh: 600 },
};
