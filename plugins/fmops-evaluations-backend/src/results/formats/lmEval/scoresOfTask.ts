import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Problems } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { isHigherBetter, unitOf } from '../metrics';

/** What is no score: names, counts, and standard errors, which go with theirs. */
const NO_METRIC = /^(alias|name|sample_len|sample_count|samples)$|_stderr(,|$)/;
const STANDARD_ERROR = '_stderr';

/** The name of a metric, with the way in which answers were read where that has a name. */
export function metricName(key: string): string {
  return key.replace(/,none$/, '');
}

/** The scores of a task of lm-evaluation-harness, such as `acc,none`. */
export function scoresOfTask(
  results: Record<string, unknown>,
  of: {
    file: string;
    task: string;
    slice?: string;
    problems: Problems;
    higherIsBetter: Record<string, unknown>;
    count?: unknown;
  },
): Score[] {
  const { file, task, slice, problems, higherIsBetter, count } = of;
  return Object.entries(results).flatMap(([key, stated]): Score[] => {
    if (
      NO_METRIC.test(key) ||
      (typeof stated === 'string' && stated.trim() === '')
    )
      return [];
    const value = problems.number(stated, {
      ...{ file, field: `results.${task}.${key}` },
    });
    if (value === undefined) return [];
    const metric = metricName(key);
    const [name, way] = key.split(',');
    const error =
      results[`${name}${STANDARD_ERROR}${way === undefined ? '' : `,${way}`}`];
    const better = higherIsBetter[name];
    return [
      {
        ...{ metric, value },
        ...(unitOf(name) && { unit: unitOf(name) }),
        higherIsBetter:
          typeof better === 'boolean' ? better : isHigherBetter(name),
        // "N/A" where it was not computed.
        ...(typeof error === 'number' &&
          Number.isFinite(error) && { standardError: error }),
        ...(Number.isInteger(count) &&
          Number(count) > 0 && {
            count: Number(count),
          }),
        ...(slice && { slice }),
      },
    ];
  });
}
