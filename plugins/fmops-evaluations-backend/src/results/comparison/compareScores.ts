import {
  normalInterval,
  pairedDifference,
  type Evaluation,
  type Score,
  type ScoreDifference,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** The mean of rows is the score, but for rounding. */
const TOLERANCE = 1e-6;
/** Differences of this p-value or more are taken for chance. */
const SIGNIFICANT = 0.05;

/** An evaluation with the scores of its rows, by metric. */
export interface WithVectors {
  evaluation: Pick<Evaluation, 'scores'>;
  /** Equal where the rows stand for the same questions. */
  keys?: string;
  byMetric: ReadonlyMap<string, Float64Array>;
}

const nameOf = ({ metric, slice }: Score) => JSON.stringify([metric, slice]);

/** Scores of two evaluations under equal conditions, and what only one of them has. */
export function compareScores(
  baseline: WithVectors,
  other: WithVectors,
): { scores: ScoreDifference[]; unmatched: string[] } {
  const before = new Map(
    baseline.evaluation.scores.map(score => [nameOf(score), score]),
  );
  const scores: ScoreDifference[] = [];
  const unmatched = new Set<string>();
  for (const score of other.evaluation.scores) {
    const known = before.get(nameOf(score));
    before.delete(nameOf(score));
    if (
      known?.unit === score.unit &&
      known?.higherIsBetter === score.higherIsBetter
    ) {
      scores.push(difference(known, score, baseline, other));
    } else {
      unmatched.add(score.metric);
    }
  }
  before.forEach(({ metric }) => unmatched.add(metric));
  return { scores, unmatched: [...unmatched].sort() };
}

function difference(
  before: Score,
  after: Score,
  baseline: WithVectors,
  other: WithVectors,
): ScoreDifference {
  const { metric, slice, unit, higherIsBetter } = after;
  const delta = after.value - before.value;
  const sure =
    (slice === undefined && paired(metric, delta, baseline, other)) ||
    unpaired(before, after, delta);
  return {
    ...{ metric, higherIsBetter, delta },
    ...(slice !== undefined && { slice }),
    ...(unit && { unit }),
    ...{ baseline: before.value, value: after.value },
    ...sure,
    verdict: verdictOf(sure, higherIsBetter),
  };
}

/** Row by row, where both have rows and these are what the scores are the means of. */
function paired(
  metric: string,
  delta: number,
  baseline: WithVectors,
  other: WithVectors,
): Partial<ScoreDifference> | undefined {
  const before = baseline.byMetric.get(metric);
  const after = other.byMetric.get(metric);
  if (!before || !after || !baseline.keys || baseline.keys !== other.keys) {
    return undefined;
  }
  const found = pairedDifference(before, after);
  if (!found?.interval || Math.abs(found.delta - delta) > TOLERANCE) {
    return undefined;
  }
  const { interval, pairs, significance } = found;
  return { interval, pairs, ...(significance && { significance }) };
}

/** By the standard errors of both, as if other rows had been asked. */
function unpaired(
  before: Score,
  after: Score,
  delta: number,
): Partial<ScoreDifference> {
  const errors = [before, after].map(({ standardError = 0 }) => standardError);
  // An error of 0 is of a score that never varied: it tells nothing of other rows.
  return errors.every(error => error > 0)
    ? { interval: normalInterval(delta, Math.hypot(...errors)) }
    : {};
}

/** Where the test and the interval disagree, neither is believed. */
function verdictOf(
  { interval, significance }: Partial<ScoreDifference>,
  higherIsBetter: boolean,
): ScoreDifference['verdict'] {
  if (!interval) return 'unknown';
  if (interval.low <= 0 && interval.high >= 0) return 'unclear';
  if (significance && significance.pValue >= SIGNIFICANT) return 'unclear';
  return interval.low > 0 === higherIsBetter ? 'better' : 'worse';
}
