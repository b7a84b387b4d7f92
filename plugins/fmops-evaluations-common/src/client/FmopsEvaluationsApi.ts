import type { ObjectivesApi } from '../objectives/ObjectivesApi';
import type { PlaygroundApi } from '../playground/PlaygroundApi';
import type { RatingsApi } from '../ratings/RatingsApi';
import type { PromptsApi } from '../prompts/PromptsApi';
import type { PromotionsApi } from '../promotions/PromotionsApi';
import type { ResultsApi } from '../results/ResultsApi';
import type { ReviewsApi } from '../reviews/ReviewsApi';
import type { SetsApi } from '../sets/SetsApi';

/**
 * What the evaluations backend answers, by subject.
 *
 * @public
 */
export interface FmopsEvaluationsApi {
  readonly objectives: ObjectivesApi;
  readonly promotions: PromotionsApi;
  readonly playground: PlaygroundApi;
  readonly ratings: RatingsApi;
  readonly prompts: PromptsApi;
  readonly results: ResultsApi;
  readonly reviews: ReviewsApi;
  readonly sets: SetsApi;
}
