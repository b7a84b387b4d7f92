import type { Judgement } from './Judgement';
import type { ReviewPart } from './ReviewTurn';

/**
 * A figure with its 95 % interval; without where it can't be told.
 *
 * @public
 */
export interface Estimate {
  value: number;
  low?: number;
  high?: number;
}

/**
 * How far reviewers agree on one thing.
 *
 * @public
 */
export interface AgreementFigure {
  /** Such as `Choice` or the name of a criterion. */
  about: string;
  /** `cohen` of two reviewers, `fleiss` where all items have as many judgements. */
  measure: 'cohen' | 'fleiss' | 'krippendorff';
  level: 'nominal' | 'ordinal' | 'interval';
  /** Undefined where there is nothing to compare, or nothing differs. */
  estimate?: Estimate;
  /** Items with two judgements or more. */
  items: number;
}

/**
 * How often a model won over another; ties count half.
 *
 * @public
 */
export interface PairwiseRecord {
  model: string;
  over: string;
  wins: number;
  losses: number;
  ties: number;
  /** Of those, both answers were bad. */
  bothBad: number;
  winRate: Estimate;
}

/**
 * A place in the ranking of more than two models, by Bradley and Terry.
 *
 * @public
 */
export interface RankedModel {
  model: string;
  /** Probability to win over the average of the others. */
  strength: Estimate;
}

/**
 * The scores of one model by one criterion.
 *
 * @public
 */
export interface ScoredModel {
  /** Empty where the source named none. */
  model: string;
  criterion: string;
  mean: Estimate;
  items: number;
}

/**
 * How often a choice or label was made.
 *
 * @public
 */
export interface ChoiceCount {
  choice: string;
  count: number;
}

/**
 * What a campaign has found.
 *
 * @public
 */
export interface ReviewResults {
  agreement: AgreementFigure[];
  choices: ChoiceCount[];
  labels: ChoiceCount[];
  pairs: PairwiseRecord[];
  /** Empty with two models, or where some were never compared, even by way of others. */
  ranking: RankedModel[];
  scores: ScoredModel[];
  /** Items on which reviewers disagree. */
  disagreements: number;
  people: ReviewerCount[];
}

/**
 * How much one person has judged.
 *
 * @public
 */
export interface ReviewerCount {
  reviewer: string;
  judged: number;
  skipped: number;
}

/**
 * One person's judgement with the answers in the order of the source.
 *
 * @public
 */
export interface GivenJudgement {
  id: string;
  reviewer: string;
  at: string;
  /** Turned to the order of the item here, whatever order the reviewer saw. */
  judgement: Judgement;
}

/**
 * An item with all that was said of it.
 *
 * @public
 */
export interface JudgedItem {
  id: string;
  prompt: ReviewPart[];
  answers: { model?: string; version?: string; parts: ReviewPart[] }[];
  expected?: string;
  /** SHA-256 of the row that it came from, in hex. */
  sourceDigest: string;
  judgements: GivenJudgement[];
  disagrees: boolean;
  /** The judgement that the owner has made the valid one. */
  resolution?: { judgementId: string; by: string; at: string };
}
