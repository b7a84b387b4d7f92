import type { JsonObject } from '@backstage/types';
import type { ReviewSettings } from './ReviewCampaign';

/**
 * An answer of a model, as it is handed in for review.
 *
 * @public
 */
export interface AnswerToReview {
  text: string;
  /** Reference of a model in the catalog, or the name of one outside. */
  model?: string;
  /** Of the model. */
  version?: string;
}

/**
 * A prompt with the answers of models to it.
 *
 * @public
 */
export interface AnswersToReview {
  prompt: string;
  answers: AnswerToReview[];
  /** The right answer, where one is known. */
  expected?: string;
}

/**
 * Where the items of a campaign come from.
 *
 * @public
 */
export type ReviewSource =
  | {
      type: 'file';
      name: string;
      /** One JSON object in each line. */
      jsonLines: string;
    }
  /** Such as answers of the playground. */
  | { type: 'answers'; items: AnswersToReview[] }
  /** Their rows, joined by what was asked. */
  | { type: 'evaluations'; ids: string[] }
  | { type: 'set'; id: string; version: number }
  /** The rows of a dataset in the catalog that the portal may read. */
  | { type: 'dataset'; entityRef: string };

/**
 * What a campaign is made of.
 *
 * @public
 */
export interface NewReviewCampaign extends ReviewSettings {
  source: ReviewSource;
  /** More than 0, at most 1, of the rows of the source. */
  share: number;
  /** The same seed draws the same rows. */
  seed: number;
}

/**
 * A row of a dataset.
 *
 * @public
 */
export type DatasetRow = JsonObject;
