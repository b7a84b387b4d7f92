import type { ReviewsApi } from '../reviews/ReviewsApi';
/** What the evaluations backend answers, by subject. */
export interface FmopsEvaluationsApi {
  readonly reviews: ReviewsApi;
}
