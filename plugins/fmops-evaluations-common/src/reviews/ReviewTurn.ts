import type { JudgementDraft } from './Judgement';

/**
 * A piece of an item, such as a message of a conversation.
 *
 * @public
 */
export interface ReviewPart {
  /** Such as `user`, `prompt` or the name of a column. */
  label: string;
  text: string;
}

/**
 * An item as one reviewer sees it: without the names of models.
 *
 * @public
 */
export interface ReviewAssignment {
  id: string;
  prompt: ReviewPart[];
  /** In the order for this reviewer: A, B. */
  answers: ReviewPart[][];
  expected?: string;
  /** Until then nobody else is given the item; ISO 8601. */
  leasedUntil: string;
  draft?: JudgementDraft;
}

/**
 * Which model gave answer A, which B.
 *
 * @public
 */
export interface RevealedAnswer {
  label: 'A' | 'B';
  model: string;
}

/**
 * What a reviewer has before them.
 *
 * @public
 */
export interface ReviewTurn {
  /** Nothing when there is nothing to judge for the reviewer now. */
  assignment?: ReviewAssignment;
  /** Judgements by the reviewer. */
  judged: number;
  /** Items that the reviewer can still judge, this one among them. */
  waiting: number;
  /** Where nothing waits: items that others hold now, and may give back. */
  heldByOthers: number;
  /** Whether the last judgement can be taken back. */
  canUndo: boolean;
  /** Models of the item that was judged just now, where the campaign tells. */
  revealed?: RevealedAnswer[];
}
