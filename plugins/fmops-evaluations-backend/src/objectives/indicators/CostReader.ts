import type { ObjectiveFields } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { workloadCost } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { IndicatorReader, Reading, Subject } from './Reading';

/**
 * Reads what the accelerators of an endpoint cost per hour now. Where its
 * instances are not known, that is a range, of which the lower end counts: a
 * limit is missed only where it certainly is.
 */
export class CostReader implements IndicatorReader {
  async read(
    { workloads }: Subject,
    _: ObjectiveFields,
    now: number,
  ): Promise<Reading> {
    const serving = await workloads();
    if (!serving.length) return { problem: 'Nothing serves this endpoint.' };
    const costs = serving.map(workload => workloadCost(workload, now).perHour);
    const known = costs.flatMap(cost => (cost ? [cost.low] : []));
    return known.length === costs.length
      ? { value: known.reduce((sum, value) => sum + value, 0) }
      : { problem: 'What its accelerators cost is not known.' };
  }
}
