import { ResultsClient } from '../results/ResultsClient';
import { EvaluationsHttp } from './EvaluationsHttp';
import type { FmopsEvaluationsApi } from './FmopsEvaluationsApi';
import { ReviewsClient } from '../reviews/ReviewsClient';

/** Client of the evaluations backend, for browsers and backends. */
export class FmopsEvaluationsClient implements FmopsEvaluationsApi {
  readonly results: ResultsClient;
  readonly reviews: ReviewsClient;
  protected readonly http: EvaluationsHttp;

  /** @param options - as of {@link EvaluationsHttp} */
  constructor(options: ConstructorParameters<typeof EvaluationsHttp>[0]) {
    this.http = new EvaluationsHttp(options);
    this.results = new ResultsClient(this.http);
    this.reviews = new ReviewsClient(this.http);
  }
}
