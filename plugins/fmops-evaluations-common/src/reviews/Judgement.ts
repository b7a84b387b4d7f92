/**
 * Which of two answers is better. They are called A and B as they were shown.
 *
 * @public
 */
export interface PairwiseJudgement {
  task: 'pairwise';
  choice: 'a' | 'b' | 'tie' | 'bothBad';
  comment?: string;
}

/**
 * Scores by the name of their criterion.
 *
 * @public
 */
export interface ScoredJudgement {
  task: 'scored';
  scores: Record<string, number>;
  explanation?: string;
}

/**
 * Texts of an item in the order and number in which it was shown.
 *
 * @public
 */
export interface ReviewTexts {
  prompt: string[];
  answers: string[][];
}

/**
 * Which answer is to be the chosen one of a pair, or that the pair is no good.
 *
 * @public
 */
export interface PreferenceJudgement {
  task: 'preference';
  choice: 'a' | 'b' | 'reject';
  /** All texts, where one was changed. */
  texts?: ReviewTexts;
  labels?: string[];
  reason?: string;
}

/**
 * Whether a row is taken as it is, with changes, or not.
 *
 * @public
 */
export interface InstructionJudgement {
  task: 'instruction';
  choice: 'accept' | 'fix' | 'reject';
  /** All texts, of those that are fixed. */
  texts?: ReviewTexts;
  labels?: string[];
  reason?: string;
}

/**
 * What one person says of one item.
 *
 * @public
 */
export type Judgement =
  | PairwiseJudgement
  | ScoredJudgement
  | PreferenceJudgement
  | InstructionJudgement;

/**
 * A judgement that is not made yet: whatever was entered so far.
 *
 * @public
 */
export interface JudgementDraft {
  choice?: string;
  scores?: Record<string, number>;
  texts?: ReviewTexts;
  labels?: string[];
  /** Comment, explanation or reason. */
  words?: string;
}
