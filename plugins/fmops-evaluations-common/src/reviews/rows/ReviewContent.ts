/**
 * Where in a row a text stands, such as `['messages', 0, 'content']`.
 *
 * @public
 */
export type RowPath = (string | number)[];

/**
 * A text of an item, with its place in the row that it comes from.
 *
 * @public
 */
export interface PlacedText {
  label: string;
  text: string;
  /** Left out where the item doesn't come from a row of a dataset. */
  at?: RowPath;
}

/**
 * An answer with the model that gave it, where that is known.
 *
 * @public
 */
export interface ReviewContentAnswer {
  model?: string;
  version?: string;
  parts: PlacedText[];
}

/**
 * What there is to judge about one item.
 *
 * @public
 */
export interface ReviewContent {
  prompt: PlacedText[];
  answers: ReviewContentAnswer[];
  expected?: string;
}
