import {
  meanEstimate,
  type Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { CheckedEvaluation } from '../check';

/** The means of scores of rows, each with its interval; of metrics that no row has, none. */
export function meansOf(
  rows: CheckedEvaluation['rows'],
  metrics: readonly string[],
  unit: string = 'fraction',
): Score[] {
  return metrics.flatMap(metric => {
    const found = meanEstimate(rows.flatMap(row => row.scores[metric] ?? []));
    if (!found) return [];
    const { mean, count, standardError, interval } = found;
    return [
      {
        ...{ metric, value: mean, unit, higherIsBetter: true, count },
        ...(standardError !== undefined && { standardError }),
        ...(interval && { interval }),
      },
    ];
  });
}
