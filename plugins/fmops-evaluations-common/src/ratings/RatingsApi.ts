import type { RequestOptions } from '../client/EvaluationsHttp';
import type {
  Rating,
  RatingFilter,
  RatingQuery,
  RatingRequest,
  RatingSummary,
} from './Rating';

/**
 * What people think of answers.
 *
 * @public
 */
export interface RatingsApi {
  /** Rates an answer, or changes the caller's rating of it. Put twice, it counts once. */
  put(
    answerId: string,
    request: RatingRequest,
    options?: RequestOptions,
  ): Promise<Rating>;

  /** The caller's own rating of an answer; undefined where there is none. */
  mine(answerId: string, options?: RequestOptions): Promise<Rating | undefined>;

  /** Takes the caller's rating of an answer back, with its example. */
  withdraw(
    answerId: string,
    query?: { rater?: string },
    options?: RequestOptions,
  ): Promise<void>;

  list(
    query: RatingQuery,
    options?: RequestOptions,
  ): Promise<{ items: Rating[]; nextCursor?: string }>;

  /** Counts and trends of an endpoint or a model: one of them must be named. */
  summary(
    query: RatingFilter,
    options?: RequestOptions,
  ): Promise<RatingSummary>;

  /**
   * Copies the examples of ratings into an evaluation catalog that the caller may
   * change. Examples that are in it already are left as they are.
   */
  copyExamples(
    request: { ratings: string[]; set: string },
    options?: RequestOptions,
  ): Promise<{ added: number; present: number }>;
}
