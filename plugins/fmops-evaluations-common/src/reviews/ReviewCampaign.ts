/**
 * What reviewers do with an item.
 *
 * @public
 */
export const REVIEW_TASKS = [
  'pairwise',
  'scored',
  'preference',
  'instruction',
] as const;

/**
 * What reviewers do with an item: `pairwise` names the better of two answers,
 * `scored` scores one by a rubric, `preference` and `instruction` make rows of
 * a dataset: pairs of a better and a worse answer, or prompts with answers.
 *
 * @public
 */
export type ReviewTask = (typeof REVIEW_TASKS)[number];

/**
 * Whether a task ends in a new version of a dataset, not in an evaluation.
 *
 * @public
 */
export function editsRows(task: ReviewTask): boolean {
  return task === 'preference' || task === 'instruction';
}

/**
 * When a reviewer is told which model has answered.
 *
 * @public
 */
export type ReviewReveal = 'never' | 'judged' | 'finished';

/**
 * One thing that is scored, on a scale of whole numbers.
 *
 * @public
 */
export interface ReviewCriterion {
  name: string;
  /** What the lowest and the highest score stand for. */
  description?: string;
  min: number;
  max: number;
}

/**
 * What a campaign is about, where that is in the catalog.
 *
 * @public
 */
export interface ReviewSubject {
  /** References of datasets and models, which only some may read. */
  entityRefs: string[];
  /** Whether the rows are for the owner alone, and those who judge. */
  ownerOnly?: boolean;
}

/**
 * A set or dataset that items come from.
 *
 * @public
 */
export interface ReviewOrigin {
  set?: { id: string; version: number };
  /** Reference of a ModelDataset. */
  dataset?: string;
}

/**
 * What its owner decides about a campaign.
 *
 * @public
 */
export interface ReviewSettings {
  title: string;
  task: ReviewTask;
  /** What reviewers are to look at; they see it while they judge. */
  instructions?: string;
  /** Reference of a user or group; its members see results and finish. */
  owner: string;
  /** References of users and groups. */
  reviewers: string[];
  /** How many judge each item. */
  reviewersPerItem: number;
  /** ISO 8601. */
  dueAt?: string;
  reveal: ReviewReveal;
  /** Of the task `scored`. */
  rubric?: ReviewCriterion[];
  /** What reviewers can put on rows of datasets. */
  labels?: string[];
}

/**
 * What is known of a campaign to whoever sees it.
 *
 * @public
 */
export interface ReviewCampaign extends ReviewSettings {
  id: string;
  state: 'open' | 'finished';
  createdAt: string;
  createdBy: string;
  finishedAt?: string;
  /** Items that were drawn. */
  items: number;
  progress: ReviewProgress;
  /** What the caller may do. */
  role: ReviewRole;
  /** Left out for reviewers as long as they are not to know. */
  details?: ReviewDetails;
}

/**
 * What only owners, and readers of all reviews, are told of a campaign.
 *
 * @public
 */
export interface ReviewDetails {
  /** Of models that answered: references, or names of models outside. */
  models: string[];
  /** In words: the file, the set, the evaluations. */
  source: string;
  /** Rows that the source held. */
  sourceRows: number;
  /** 0–1, of the rows. */
  share: number;
  seed: number;
  subject: ReviewSubject;
  /** What was judged, where the portal knows it. */
  origin?: ReviewOrigin;
  /** Of the records that the finished campaign became, one for each model of the catalog. */
  evaluationIds: string[];
  dataset?: ReviewedDataset;
  /** Whether it was reopened, so that who judged since may know the results. */
  unblinded?: boolean;
}

/**
 * The new version of a dataset that a finished campaign made.
 *
 * @public
 */
export interface ReviewedDataset {
  /** Rows of the version. */
  rows: number;
  accepted: number;
  changed: number;
  rejected: number;
  /** Rows that nobody has judged, or reviewers disagree on: left out. */
  undecided: number;
  /** SHA-256 of the file, in hex. */
  sha256: string;
  /** The version of an evaluation catalog that was made of it. */
  set?: { id: string; version: number };
  /** Reference of the dataset in the store of a group. */
  stored?: string;
}

/**
 * Where the rows of a finished campaign are written to.
 *
 * @public
 */
export type ReviewPublication =
  /** As the next version of the set that they are of. */
  | { type: 'set' }
  /** To the store of a group. */
  | { type: 'store'; owner: string; name: string };

/**
 * How far a campaign is; a judgement is one person's on one item.
 *
 * @public
 */
export interface ReviewProgress {
  /** Judgements there are to be. */
  wanted: number;
  judged: number;
  /** Items with all of their judgements. */
  itemsDone: number;
  /** People who have judged. */
  reviewers: number;
}

/**
 * What the caller is to a campaign.
 *
 * @public
 */
export interface ReviewRole {
  isOwner: boolean;
  isReviewer: boolean;
  /** Whether the results may be read now. */
  seesResults: boolean;
  /** Judgements by the caller. */
  judged: number;
  /** Items that the caller can still judge. */
  waiting: number;
}
