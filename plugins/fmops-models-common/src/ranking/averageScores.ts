import type { Score } from './criteria';

/**
 * What several models were measured by, in the same way.
 *
 * @public
 */
export interface ScoredMeasure {
  title: string;
  /** From 0 to the best score, one per model; undefined where it is not known. */
  scores: readonly (number | undefined)[];
  /** What was measured, in words, one per model. */
  values: readonly (string | undefined)[];
}

/**
 * The mean over measures, all counting the same. By a measure that a model has
 * no score of, it gets the mean of the others: leaving it out would reward
 * silence. A model without any of them has no score.
 *
 * @param count - models
 *
 * @public
 */
export function averageScores(
  measures: readonly ScoredMeasure[],
  count: number,
): Score[] {
  const columns = measures.map(({ scores }) => {
    const known = scores.filter(score => score !== undefined);
    const mean = known.reduce((sum, score) => sum + score, 0) / known.length;
    return { scores, mean };
  });
  return Array.from({ length: count }, (_, index) => {
    const known = measures.filter(({ scores }) => scores[index] !== undefined);
    if (known.length === 0) return {};
    const sum = columns.reduce(
      (total, { scores, mean }) => total + (scores[index] ?? mean),
      0,
    );
    const values = known
      .map(({ title, values: texts }) => `${title}: ${texts[index]}`)
      .join('; ');
    const assumed = measures
      .filter(({ scores }) => scores[index] === undefined)
      .map(({ title }) => title)
      .join('; ');
    return {
      score: sum / measures.length,
      basis: assumed ? `${values}; not known: ${assumed}` : values,
    };
  });
}
