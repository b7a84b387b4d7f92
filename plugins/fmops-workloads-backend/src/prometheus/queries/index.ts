import type { MetricQuery } from './MetricQuery';
import { nvidiaQueries } from './nvidiaQueries';
import { gpuQueries, platformQueries } from './platformQueries';
import { sglangQueries } from './sglangQueries';
import { tgiQueries } from './tgiQueries';
import { vllmQueries } from './vllmQueries';

export type { MetricQuery } from './MetricQuery';
export { quantities } from './quantities';

/** All ways to ask; of those for one quantity the first that can answer is used. */
export const metricQueries: readonly MetricQuery[] = [
  ...vllmQueries,
  ...sglangQueries,
  ...tgiQueries,
  ...nvidiaQueries,
  ...platformQueries,
  ...gpuQueries,
];
