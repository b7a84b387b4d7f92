/**
 * What models are ranked by. More is better for each: 5 for cost is the cheapest.
 *
 * @public
 */
export const CRITERIA = ['quality', 'cost', 'speed'] as const;

/** @public */
export type Criterion = (typeof CRITERIA)[number];

/**
 * How much each criterion counts; 0 leaves it out. Only the ratio matters.
 *
 * @public
 */
export type Weights = Readonly<Record<Criterion, number>>;

/**
 * Best score; the worst is 0.
 *
 * @public
 */
export const BEST_SCORE = 5;

/**
 * Every criterion counts the same.
 *
 * @public
 */
export const EVEN_WEIGHTS: Weights = { quality: 1, cost: 1, speed: 1 };

/**
 * A score from 0 to {@link BEST_SCORE}, and what it was made of.
 *
 * @public
 */
export interface Score {
  /** Undefined where nothing comparable is known. */
  score?: number;
  /** In words: `$3.00 an hour`, or what is not known. */
  basis?: string;
}

/**
 * A model that takes part in a ranking.
 *
 * @public
 */
export interface Candidate {
  /** Entity reference. */
  id: string;
  title: string;
  scores: Readonly<Partial<Record<Criterion, Score>>>;
}
