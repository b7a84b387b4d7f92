import {
  averageScores,
  CRITERIA,
  explainStability,
  rankCandidates,
  shareOfBest,
  shareOfLeast,
  stability,
  type Candidate,
  type Criterion,
  type Ranking,
  type Weights,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { DecisionCandidate, DecisionMeasure } from './DecisionMeasure';

/**
 * What is not known of a candidate, though it would count.
 *
 * @public
 */
export interface MissingMeasure {
  candidate: DecisionCandidate;
  criterion: Criterion;
  /** Titles of the measures. */
  measures: string[];
}

/**
 * An order of candidates, why, until when, and what it could not go by.
 *
 * @public
 */
export interface Decision extends Ranking {
  /** In a sentence, at which weights another one would win. */
  stability?: string;
  missing: MissingMeasure[];
}

/**
 * Writes a value with its unit.
 *
 * @public
 */
export type WriteValue = (value: number, unit?: string) => string;

function scoresOf(
  measures: readonly DecisionMeasure[],
  count: number,
  write: WriteValue,
) {
  return averageScores(
    measures.map(({ title, values, higherIsBetter, unit, basis }) => ({
      title: basis === 'estimated' ? `${title} (estimated)` : title,
      scores: higherIsBetter ? shareOfBest(values) : shareOfLeast(values),
      values: values.map(value =>
        value === undefined ? undefined : write(value, unit),
      ),
    })),
    count,
  );
}

/**
 * Puts candidates in an order by weights on quality, cost and speed. By each
 * measure the best candidate gets 5, the others their share of it; measures of
 * one criterion count the same. What is not known counts as the mean of the
 * others, never as zero, and is named.
 *
 * @public
 */
export function decide(
  candidates: readonly DecisionCandidate[],
  measures: readonly DecisionMeasure[],
  weights: Weights,
  write: WriteValue = (value, unit) => [value, unit].filter(Boolean).join(' '),
): Decision {
  const byCriterion = new Map(
    CRITERIA.map(criterion => {
      const own = measures.filter(one => one.criterion === criterion);
      return [
        criterion,
        { own, scores: scoresOf(own, candidates.length, write) },
      ];
    }),
  );
  const ranked = candidates.map(
    ({ id, title }, index): Candidate => ({
      id,
      title,
      scores: Object.fromEntries(
        [...byCriterion].map(([criterion, { scores }]) => [
          criterion,
          scores[index],
        ]),
      ),
    }),
  );
  const missing = candidates.flatMap((candidate, index) =>
    CRITERIA.filter(criterion => weights[criterion] > 0).flatMap(criterion => {
      const titles = byCriterion
        .get(criterion)!
        .own.filter(({ values }) => values[index] === undefined)
        .map(({ title }) => title);
      return titles.length > 0
        ? [{ candidate, criterion, measures: titles }]
        : [];
    }),
  );
  return {
    ...rankCandidates(ranked, weights),
    stability: explainStability(stability(ranked, weights)),
    missing,
  };
}
