import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  asObject,
  asText,
  type Problems,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { isHigherBetter, unitOf } from '../metrics';

/** What MLflow measures of the machine; and how scores are spread, which is no score. */
const NO_SCORE = /^system\/|\/(variance|p\d+|min|max)$/;

/**
 * The metrics of a run: `rouge1/v1/mean` is the mean of a metric in its first
 * version, and `exact_match/v1` one of all rows at once.
 */
export function scoresOfRun(
  run: Record<string, unknown>,
  file: string,
  problems: Problems,
): Score[] {
  const metrics = asObject(run.data)?.metrics;
  const scores = new Map<string, Score>();
  for (const stated of Array.isArray(metrics) ? metrics : []) {
    const key = asText(asObject(stated)?.key);
    if (!key || NO_SCORE.test(key)) continue;
    const value = problems.number(asObject(stated)?.value ?? '', {
      ...{ file, field: `run.data.metrics.${key}` },
    });
    const metric = key.replace(/\/mean$/, '');
    const [name] = metric.split('/');
    if (value !== undefined) {
      scores.set(metric, {
        ...{ metric, value, higherIsBetter: isHigherBetter(name) },
        ...(unitOf(name) && { unit: unitOf(name) }),
      });
    }
  }
  return [...scores.values()];
}
