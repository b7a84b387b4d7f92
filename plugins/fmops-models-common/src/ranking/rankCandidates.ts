import {
  CRITERIA,
  type Candidate,
  type Criterion,
  type Score,
  type Weights,
} from './criteria';
import { explainRank } from './explainRank';

/**
 * How one criterion counts for one model.
 *
 * @public
 */
export interface Contribution extends Score {
  criterion: Criterion;
  /** Share of the weights, 0 to 1. */
  share: number;
  /** The score that was reckoned with: the mean of the others where it is not known. */
  counted: number;
  /** Whether the score is not known, and the mean of the others stands for it. */
  assumed: boolean;
}

/**
 * A model in its place.
 *
 * @public
 */
export interface Rank {
  /** From 1; models with the same points share a rank. */
  rank: number;
  candidate: Candidate;
  /** Weighted mean of the scores. */
  points: number;
  contributions: Contribution[];
  /** Why it is in its place, in words. */
  reason: string;
}

/**
 * An order of models, and what it could not go by.
 *
 * @public
 */
export interface Ranking {
  ranks: Rank[];
  /** Criteria with a weight of which nothing is known of any model: they don't count. */
  ignored: Criterion[];
}

/** Points that differ by less are the same. */
export const TIE = 1e-9;

function known({ scores }: Candidate, criterion: Criterion) {
  return scores[criterion]?.score;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function contributions(
  candidate: Candidate,
  shares: ReadonlyMap<Criterion, number>,
  means: ReadonlyMap<Criterion, number>,
): Contribution[] {
  return [...shares].map(([criterion, share]) => {
    const score = known(candidate, criterion);
    return {
      ...candidate.scores[criterion],
      criterion,
      share,
      counted: score ?? means.get(criterion)!,
      assumed: score === undefined,
    };
  });
}

/**
 * Ranks models by the weighted mean of their scores. A score that is not known
 * counts as the mean of those that are: it neither helps nor harms, and the
 * reason says so. A criterion that nothing is known of is left out for all. No
 * ranks when no weight is above 0.
 *
 * @public
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  weights: Weights,
): Ranking {
  const wanted = CRITERIA.filter(criterion => weights[criterion] > 0);
  const means = new Map<Criterion, number>();
  for (const criterion of wanted) {
    const scores = candidates
      .map(candidate => known(candidate, criterion))
      .filter(score => score !== undefined);
    if (scores.length > 0) means.set(criterion, mean(scores));
  }
  const ignored = wanted.filter(criterion => !means.has(criterion));
  const counted = wanted.filter(criterion => means.has(criterion));
  const total = counted.reduce((sum, one) => sum + weights[one], 0);
  if (total === 0) return { ranks: [], ignored };

  const shares = new Map(counted.map(one => [one, weights[one] / total]));
  const sorted = candidates
    .map(candidate => {
      const parts = contributions(candidate, shares, means);
      const points = parts.reduce((sum, p) => sum + p.share * p.counted, 0);
      return { candidate, contributions: parts, points };
    })
    .sort(
      (a, b) =>
        (Math.abs(a.points - b.points) < TIE ? 0 : b.points - a.points) ||
        a.candidate.title.localeCompare(b.candidate.title, 'en'),
    );
  const placed = sorted.map(place => ({
    ...place,
    rank: 1 + sorted.filter(({ points }) => points > place.points + TIE).length,
  }));
  return {
    ranks: placed.map((place, index) => ({
      ...place,
      reason: explainRank(place, placed, index),
    })),
    ignored,
  };
}
