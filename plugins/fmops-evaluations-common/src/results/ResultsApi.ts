import type { RequestOptions } from '../client/EvaluationsHttp';
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
import type { Evaluation, EvaluationMethod, ResultRow } from './Evaluation';

/**
 * Which evaluations to list; all that the caller may read where nothing is said.
 *
 * @public
 */
export interface EvaluationQuery {
  /** Entity reference of a model. */
  model?: string;
  version?: string;
  /** Entity reference or `cluster/uid` of an endpoint. */
  endpoint?: string;
  benchmark?: string;
  /** Id of an evaluation catalog. */
  set?: string;
  method?: EvaluationMethod;
  /** `cluster/uid` of a run. */
  run?: string;
  /** From 1 to 200; 50 where it is left out. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/**
 * Which rows of an evaluation to list.
 *
 * @public
 */
export interface RowQuery {
  /** Text that is in the question, an answer or the explanation, in either case. */
  search?: string;
  /** Metric by which the worst come first, and last those that have none. */
  worst?: string;
  /** From 1 to 200; 50 where it is left out. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/**
 * One page of a list.
 *
 * @public
 */
export interface ResultPage<T> {
  items: T[];
  /** Absent on the last page. */
  nextCursor?: string;
}

/**
 * Evaluations of models. What may be read follows the model.
 *
 * @public
 */
export interface ResultsApi {
  /** The newest first. */
  list(
    query?: EvaluationQuery,
    options?: RequestOptions,
  ): Promise<ResultPage<Evaluation>>;

  get(id: string, options?: RequestOptions): Promise<Evaluation>;

  /**
   * In the order of their keys, where nothing else is asked. A page of a search
   * may hold less than its limit, or nothing, and still have a next one.
   */
  rows(
    id: string,
    query?: RowQuery,
    options?: RequestOptions,
  ): Promise<ResultPage<ResultRow>>;

  /** Records an evaluation, unless the same is recorded. */
  create(
    evaluation: NewEvaluation,
    options?: RequestOptions,
  ): Promise<RecordedEvaluation>;

  /** Records results of another tool: all of them, or none. */
  import(
    request: EvaluationImport,
    options?: RequestOptions,
  ): Promise<ImportResult>;

  /** Records a run of an MLflow server: all that it tells, or nothing. */
  importMlflow(
    request: MlflowImport,
    options?: RequestOptions,
  ): Promise<ImportResult>;

  /** MLflow servers whose runs the caller may import. */
  mlflowServers(options?: RequestOptions): Promise<{ server: string }[]>;

  formats(options?: RequestOptions): Promise<EvaluationFormatInfo[]>;

  remove(id: string, options?: RequestOptions): Promise<void>;

  leaderboards(options?: RequestOptions): Promise<LeaderboardSummary[]>;

  /** @param metric - the one that most models have where it is left out */
  leaderboard(
    subject: LeaderboardSubject & { metric?: string },
    options?: RequestOptions,
  ): Promise<Leaderboard>;

  /** @param ids - of two to ten evaluations; the others are compared with the first */
  compare(
    ids: readonly string[],
    options?: RequestOptions,
  ): Promise<Comparison>;

  /** A model version beside the model that it was made from. */
  regression(
    model: { ref: string; version?: string },
    options?: RequestOptions,
  ): Promise<Regression>;
}
