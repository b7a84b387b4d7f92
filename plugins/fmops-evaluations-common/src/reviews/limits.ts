/**
 * What a campaign can hold at most.
 *
 * @public
 */
export const REVIEW_LIMITS = {
  title: 200,
  instructions: 10_000,
  reviewers: 50,
  reviewersPerItem: 10,
  criteria: 10,
  /** Numbers of a scale, from its lowest to its highest. */
  scale: 101,
  labels: 9,
  name: 80,
  /** Items after sampling. */
  items: 20_000,
  /** Rows of a source. */
  rows: 100_000,
  /** Characters of a row as JSON. */
  row: 200_000,
  /** Models that answer one prompt: each pair of them is an item. */
  models: 8,
  /** Comment, explanation or reason. */
  words: 10_000,
  /** Characters of a text that a reviewer changes. */
  text: 200_000,
} as const;
