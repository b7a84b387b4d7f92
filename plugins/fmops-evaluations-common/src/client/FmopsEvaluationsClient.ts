import { EvaluationsHttp } from './EvaluationsHttp';
import type { FmopsEvaluationsApi } from './FmopsEvaluationsApi';

/** Client of the evaluations backend, for browsers and backends. */
export class FmopsEvaluationsClient implements FmopsEvaluationsApi {
  protected readonly http: EvaluationsHttp;

  /** @param options - as of {@link EvaluationsHttp} */
  constructor(options: ConstructorParameters<typeof EvaluationsHttp>[0]) {
    this.http = new EvaluationsHttp(options);
  }
}
