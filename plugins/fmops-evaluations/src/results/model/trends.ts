import {
  conditionsText,
  type Evaluation,
  type Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  newestFirst,
  type ModelVersion,
} from '@fmops/backstage-plugin-fmops-models-common';

/** A score of one version. */
export interface TrendPoint {
  /** Empty where none was stated. */
  version: string;
  score: Score;
  evaluation: Evaluation;
}

/** One metric of one thing under equal conditions, over versions. */
export interface Trend {
  key: string;
  /** The newest evaluation, which tells what was asked. */
  of: Evaluation;
  metric: string;
  unit?: string;
  higherIsBetter: boolean;
  /** By version, the oldest first; of each version its newest evaluation. */
  points: TrendPoint[];
}

/** Where a version stands among all: by when they were made; unknown ones as they were evaluated. */
function orderOf(
  versions: readonly ModelVersion[],
  evaluations: readonly Evaluation[],
): string[] {
  const known = newestFirst(versions)
    .map(({ version }) => version)
    .reverse();
  const others = [...evaluations]
    .reverse()
    .map(({ model }) => model.version ?? '')
    .filter(version => !known.includes(version));
  return [...new Set([...others, ...known])];
}

/**
 * Trends of a model, those over most versions first: by metric, of evaluations
 * under equal conditions only.
 *
 * @param evaluations - of one model, the newest first
 */
export function trendsOf(
  evaluations: readonly Evaluation[],
  versions: readonly ModelVersion[],
): Trend[] {
  const order = orderOf(versions, evaluations);
  const trends = new Map<string, Trend>();
  for (const evaluation of evaluations) {
    const conditions = conditionsText(evaluation);
    const version = evaluation.model.version ?? '';
    for (const score of evaluation.scores) {
      if (score.slice !== undefined) continue;
      const { metric, unit, higherIsBetter } = score;
      const key = `${conditions} ${metric} ${unit ?? ''}`;
      const trend = trends.get(key) ?? {
        ...{ key, of: evaluation, metric, unit, higherIsBetter },
        points: [],
      };
      trends.set(key, trend);
      if (!trend.points.some(point => point.version === version)) {
        trend.points.push({ version, score, evaluation });
      }
    }
  }
  for (const { points } of trends.values()) {
    points.sort((a, b) => order.indexOf(a.version) - order.indexOf(b.version));
  }
  return [...trends.values()].sort((a, b) => b.points.length - a.points.length);
}
