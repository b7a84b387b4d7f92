import type {
  EvaluationsHttp,
  RequestOptions,
} from '../client/EvaluationsHttp';
import type {
  Comparison,
  Leaderboard,
  LeaderboardSubject,
  LeaderboardSummary,
  Regression,
} from './comparison';
import type {
  EvaluationFormatInfo,
  EvaluationImport,
  ImportResult,
  MlflowImport,
  NewEvaluation,
  RecordedEvaluation,
} from './delivery';
import type { Evaluation, ResultRow } from './Evaluation';
import type {
  EvaluationQuery,
  ResultPage,
  ResultsApi,
  RowQuery,
} from './ResultsApi';

const BASE = '/v1/results';
const one = (id: string) => `${BASE}/${encodeURIComponent(id)}`;

/**
 * Evaluations, over HTTP.
 *
 * @public
 */
export class ResultsClient implements ResultsApi {
  constructor(private readonly http: EvaluationsHttp) {}

  list(query: EvaluationQuery = {}, options?: RequestOptions) {
    return this.http.json<ResultPage<Evaluation>>(BASE, {
      query: { ...query },
      options,
    });
  }

  get(id: string, options?: RequestOptions) {
    return this.http.json<Evaluation>(one(id), { options });
  }

  rows(id: string, query: RowQuery = {}, options?: RequestOptions) {
    return this.http.json<ResultPage<ResultRow>>(`${one(id)}/rows`, {
      query: { ...query },
      options,
    });
  }

  create(body: NewEvaluation, options?: RequestOptions) {
    return this.http.json<RecordedEvaluation>(BASE, {
      ...{ method: 'POST', body, options },
    });
  }

  import(body: EvaluationImport, options?: RequestOptions) {
    return this.http.json<ImportResult>('/v1/result-imports', {
      ...{ method: 'POST', body, options },
    });
  }

  importMlflow(body: MlflowImport, options?: RequestOptions) {
    return this.http.json<ImportResult>('/v1/mlflow-imports', {
      ...{ method: 'POST', body, options },
    });
  }

  async mlflowServers(options?: RequestOptions) {
    const { items } = await this.http.json<{ items: { server: string }[] }>(
      '/v1/mlflow-servers',
      { options },
    );
    return items;
  }

  async formats(options?: RequestOptions) {
    const { items } = await this.http.json<{ items: EvaluationFormatInfo[] }>(
      '/v1/result-formats',
      { options },
    );
    return items;
  }

  remove(id: string, options?: RequestOptions) {
    return this.http.json<void>(one(id), { method: 'DELETE', options });
  }

  async leaderboards(options?: RequestOptions) {
    const { items } = await this.http.json<{ items: LeaderboardSummary[] }>(
      '/v1/leaderboards',
      { options },
    );
    return items;
  }

  leaderboard(
    subject: LeaderboardSubject & { metric?: string },
    options?: RequestOptions,
  ) {
    return this.http.json<Leaderboard>('/v1/leaderboard', {
      query: { ...subject },
      options,
    });
  }

  compare(ids: readonly string[], options?: RequestOptions) {
    return this.http.json<Comparison>('/v1/result-comparison', {
      query: { id: ids },
      options,
    });
  }

  regression(
    model: { ref: string; version?: string },
    options?: RequestOptions,
  ) {
    return this.http.json<Regression>('/v1/result-regression', {
      query: { model: model.ref, version: model.version },
      options,
    });
  }
}
