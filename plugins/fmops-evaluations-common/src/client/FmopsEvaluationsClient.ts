import { ObjectivesClient } from '../objectives/ObjectivesClient';
import { PlaygroundClient } from '../playground/PlaygroundClient';
import { RatingsClient } from '../ratings/RatingsClient';
import { PromptsClient } from '../prompts/PromptsClient';
import { PromotionsClient } from '../promotions/PromotionsClient';
import { ResultsClient } from '../results/ResultsClient';
import { EvaluationsHttp } from './EvaluationsHttp';
import type { FmopsEvaluationsApi } from './FmopsEvaluationsApi';
import { ReviewsClient } from '../reviews/ReviewsClient';
import { SetsClient } from '../sets/SetsClient';

/**
 * Client of the evaluations backend, for browsers and backends.
 *
 * @public
 */
export class FmopsEvaluationsClient implements FmopsEvaluationsApi {
  readonly objectives: ObjectivesClient;
  readonly promotions: PromotionsClient;
  readonly playground: PlaygroundClient;
  readonly ratings: RatingsClient;
  readonly prompts: PromptsClient;
  readonly results: ResultsClient;
  readonly reviews: ReviewsClient;
  readonly sets: SetsClient;
  protected readonly http: EvaluationsHttp;

  /** @param options - as of {@link EvaluationsHttp} */
  constructor(options: ConstructorParameters<typeof EvaluationsHttp>[0]) {
    this.http = new EvaluationsHttp(options);
    this.objectives = new ObjectivesClient(this.http);
    this.promotions = new PromotionsClient(this.http);
    this.playground = new PlaygroundClient(this.http);
    this.ratings = new RatingsClient(this.http);
    this.prompts = new PromptsClient(this.http);
    this.results = new ResultsClient(this.http);
    this.reviews = new ReviewsClient(this.http);
    this.sets = new SetsClient(this.http);
  }
}
