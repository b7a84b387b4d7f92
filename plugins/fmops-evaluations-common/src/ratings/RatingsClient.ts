import type {
  EvaluationsHttp,
  RequestOptions,
} from '../client/EvaluationsHttp';
import type {
  Rating,
  RatingFilter,
  RatingQuery,
  RatingRequest,
  RatingSummary,
} from './Rating';
import type { RatingsApi } from './RatingsApi';

const pathOf = (answerId: string) =>
  `/v1/answers/${encodeURIComponent(answerId)}/rating`;

/**
 * {@link RatingsApi} of the evaluations backend.
 *
 * @public
 */
export class RatingsClient implements RatingsApi {
  constructor(private readonly http: EvaluationsHttp) {}

  async put(
    answerId: string,
    body: RatingRequest,
    options?: RequestOptions,
  ): Promise<Rating> {
    return this.http.json(pathOf(answerId), { method: 'PUT', body, options });
  }

  async mine(
    answerId: string,
    options?: RequestOptions,
  ): Promise<Rating | undefined> {
    return this.http.json(pathOf(answerId), { options });
  }

  async withdraw(
    answerId: string,
    query: { rater?: string } = {},
    options?: RequestOptions,
  ): Promise<void> {
    await this.http.send(pathOf(answerId), {
      method: 'DELETE',
      query,
      options,
    });
  }

  async list(
    query: RatingQuery,
    options?: RequestOptions,
  ): Promise<{ items: Rating[]; nextCursor?: string }> {
    return this.http.json('/v1/ratings', { query: { ...query }, options });
  }

  async summary(
    query: RatingFilter,
    options?: RequestOptions,
  ): Promise<RatingSummary> {
    return this.http.json('/v1/ratings/summary', {
      query: { ...query },
      options,
    });
  }

  async copyExamples(
    body: { ratings: string[]; set: string },
    options?: RequestOptions,
  ): Promise<{ added: number; present: number }> {
    return this.http.json('/v1/ratings/examples', {
      method: 'POST',
      body,
      options,
    });
  }
}
