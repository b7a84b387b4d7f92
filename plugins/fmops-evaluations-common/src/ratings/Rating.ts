import type { JsonObject } from '@backstage/types';
import type { ChatMessage } from '../playground/PlaygroundRequest';

/**
 * What somebody thinks of an answer: at least one of the three.
 *
 * @public
 */
export interface RatingMarks {
  thumb?: 'up' | 'down';
  /** 1 (bad) to 5 (good). */
  score?: number;
  /** At most 2,000 characters. Text of people: never markup. */
  comment?: string;
}

/**
 * A question with its answer, which is kept only with consent.
 *
 * @public
 */
export interface RatedExample {
  /** What was asked, with the system prompt. */
  messages: ChatMessage[];
  answer: string;
}

/**
 * What a rated answer came from, as entity references and plain names.
 *
 * @public
 */
export interface RatedAnswer {
  /** Component of type `model-endpoint`. */
  endpoint: string;
  /** FoundationModel that it served. */
  model?: string;
  /** Version of the model. */
  version?: string;
  /** Name that the model was asked for by. */
  servedModel?: string;
  prompt?: { ref: string; version?: string };
  /** How the model was to answer, such as `{ "temperature": 0.2 }`. */
  settings?: JsonObject;
  /** SHA-256 of the answer's text in UTF-8, hexadecimal. */
  digest?: string;
}

/**
 * A rating, as it is put.
 *
 * @public
 */
export interface RatingRequest extends RatingMarks {
  /**
   * Consent to keep the question and the answer. Without it the portal keeps
   * neither; a rating that is put again without it takes it back.
   */
  example?: RatedExample;
  /** Of applications, which must tell it. What the playground gave to users the portal knows itself. */
  answer?: RatedAnswer;
  /**
   * Of applications: who rates, as a name that tells nothing to others, so that
   * one person counts once. Only a digest of it is kept.
   */
  rater?: string;
}

/**
 * A rating, as it is kept.
 *
 * @public
 */
export interface Rating extends RatingMarks, RatedAnswer {
  /** Of the rating itself. */
  id: string;
  answerId: string;
  source: 'playground' | 'application';
  /** The caller's own. Who gave the others is not told. */
  mine: boolean;
  /** What was consented to be kept. */
  example?: RatedExample;
  createdAt: string;
  updatedAt: string;
}

/**
 * Which ratings; of what the caller may not read, none. Days are of UTC, such as `2026-03-01`.
 *
 * @public
 */
export interface RatingFilter {
  endpoint?: string;
  model?: string;
  version?: string;
  from?: string;
  to?: string;
}

/**
 * Which ratings to list, newest first.
 *
 * @public
 */
export interface RatingQuery extends RatingFilter {
  /** `good`: thumb up, or 4 or 5; `bad`: thumb down, or 1 or 2. */
  verdict?: 'good' | 'bad';
  /** Only those with an example, or with a comment. */
  with?: 'example' | 'comment';
  /** Default 50, at most 200. */
  limit?: number;
  cursor?: string;
}

/**
 * How often something was rated how.
 *
 * @public
 */
export interface RatingCounts {
  ratings: number;
  up: number;
  down: number;
  /** How many gave 1, 2, 3, 4 and 5. */
  scores: [number, number, number, number, number];
  /** Of the scores; absent where there are none. */
  meanScore?: number;
  comments: number;
  examples: number;
}

/**
 * Counts of one day, or of one version.
 *
 * @public
 */
export interface RatingGroup extends RatingCounts {
  /** A day of UTC or a version; absent for ratings that tell no version. */
  value?: string;
}

/**
 * Counts of ratings, and how they are spread.
 *
 * @public
 */
export interface RatingSummary {
  total: RatingCounts;
  /** Days with ratings, oldest first; at most the newest 400. */
  days: RatingGroup[];
  /** Most ratings first, at most 100. */
  versions: RatingGroup[];
}
