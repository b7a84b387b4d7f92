import type { RequestOptions } from '../client/EvaluationsHttp';
import type {
  NewObjective,
  Objective,
  ObjectiveFields,
  ObjectiveHistory,
  ObjectivesPage,
  ObjectivesQuery,
} from './Objective';

/**
 * Limits for what endpoints do, and whether they are kept.
 *
 * @public
 */
export interface ObjectivesApi {
  /** Of endpoints that the caller may read, by page; of one all, where it is named. */
  list(
    query?: ObjectivesQuery,
    options?: RequestOptions,
  ): Promise<ObjectivesPage>;

  history(id: string, options?: RequestOptions): Promise<ObjectiveHistory>;

  create(request: NewObjective, options?: RequestOptions): Promise<Objective>;

  /** Changes the limit; what was measured stays. */
  update(
    id: string,
    fields: ObjectiveFields,
    options?: RequestOptions,
  ): Promise<Objective>;

  /** Takes it away, with all that was measured. */
  remove(id: string, options?: RequestOptions): Promise<void>;

  /** Measures at once; of one objective not more often than once a minute. */
  measure(id: string, options?: RequestOptions): Promise<Objective>;
}
