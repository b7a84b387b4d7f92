import type { RequestOptions } from '../client/EvaluationsHttp';
import type { Judgement, JudgementDraft } from './Judgement';
import type { ReviewCampaign, ReviewPublication } from './ReviewCampaign';
import type { JudgedItem, ReviewResults } from './ReviewResults';
import type { NewReviewCampaign } from './ReviewSource';
import type { ReviewTurn } from './ReviewTurn';

/**
 * A page of what was judged.
 *
 * @public
 */
export interface JudgedItemsRequest {
  only?: 'disagreements';
  /** Default: 0. */
  offset?: number;
  /** Default: 20, at most 100. */
  limit?: number;
}

/**
 * A part of the file that a finished campaign on rows makes.
 *
 * @public
 */
export type ReviewExportPart = 'rows' | 'provenance';

/**
 * Reviews by people.
 *
 * @public
 */
export interface ReviewsApi {
  /** Campaigns that the caller owns, judges in or may read; what waits first. */
  list(options?: RequestOptions): Promise<ReviewCampaign[]>;
  get(id: string, options?: RequestOptions): Promise<ReviewCampaign>;
  create(
    campaign: NewReviewCampaign,
    options?: RequestOptions,
  ): Promise<ReviewCampaign>;
  finish(id: string, options?: RequestOptions): Promise<ReviewCampaign>;
  reopen(id: string, options?: RequestOptions): Promise<ReviewCampaign>;
  /** The item that the caller is to judge: the one they hold, or another one. */
  next(id: string, options?: RequestOptions): Promise<ReviewTurn>;
  /** Keeps what was entered so far, and the item with the caller. */
  saveDraft(
    id: string,
    assignmentId: string,
    draft: JudgementDraft,
    options?: RequestOptions,
  ): Promise<void>;
  judge(
    id: string,
    assignmentId: string,
    judgement: Judgement,
    options?: RequestOptions,
  ): Promise<ReviewTurn>;
  /** Leaves the item to others. */
  skip(
    id: string,
    assignmentId: string,
    options?: RequestOptions,
  ): Promise<ReviewTurn>;
  /** Takes the caller's last judgement back: it becomes the draft of its item. */
  undo(id: string, options?: RequestOptions): Promise<ReviewTurn>;
  results(id: string, options?: RequestOptions): Promise<ReviewResults>;
  items(
    id: string,
    request?: JudgedItemsRequest,
    options?: RequestOptions,
  ): Promise<{ items: JudgedItem[]; total: number }>;
  /** Makes one judgement the valid one of an item that reviewers disagree on. */
  resolve(
    id: string,
    itemId: string,
    judgementId: string,
    options?: RequestOptions,
  ): Promise<void>;
  /** Writes the rows of a finished campaign to where datasets are. */
  publish(
    id: string,
    to: ReviewPublication,
    options?: RequestOptions,
  ): Promise<ReviewCampaign>;
  /** JSON Lines. */
  download(
    id: string,
    part: ReviewExportPart,
    options?: RequestOptions,
  ): Promise<Blob>;
}
