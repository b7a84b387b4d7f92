import type { ResultsApi } from '../results/ResultsApi';
import type { ReviewsApi } from '../reviews/ReviewsApi';

/** What the evaluations backend answers, by subject. */
export interface FmopsEvaluationsApi {
  readonly results: ResultsApi;
  readonly reviews: ReviewsApi;
}
