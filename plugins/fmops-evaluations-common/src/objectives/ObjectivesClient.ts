import type {
  EvaluationsHttp,
  RequestOptions,
} from '../client/EvaluationsHttp';
import type {
  NewObjective,
  Objective,
  ObjectiveFields,
  ObjectiveHistory,
  ObjectivesPage,
  ObjectivesQuery,
} from './Objective';
import type { ObjectivesApi } from './ObjectivesApi';

const PATH = '/v1/objectives';
const pathOf = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

/**
 * {@link ObjectivesApi} of the evaluations backend.
 *
 * @public
 */
export class ObjectivesClient implements ObjectivesApi {
  constructor(private readonly http: EvaluationsHttp) {}

  async list(
    query: ObjectivesQuery = {},
    options?: RequestOptions,
  ): Promise<ObjectivesPage> {
    return this.http.json(PATH, { query: { ...query }, options });
  }

  async history(
    id: string,
    options?: RequestOptions,
  ): Promise<ObjectiveHistory> {
    return this.http.json(`${pathOf(id)}/history`, { options });
  }

  async create(
    body: NewObjective,
    options?: RequestOptions,
  ): Promise<Objective> {
    return this.http.json(PATH, { method: 'POST', body, options });
  }

  async update(
    id: string,
    body: ObjectiveFields,
    options?: RequestOptions,
  ): Promise<Objective> {
    return this.http.json(pathOf(id), { method: 'PUT', body, options });
  }

  async remove(id: string, options?: RequestOptions): Promise<void> {
    await this.http.send(pathOf(id), { method: 'DELETE', options });
  }

  async measure(id: string, options?: RequestOptions): Promise<Objective> {
    return this.http.json(`${pathOf(id)}/measurements`, {
      method: 'POST',
      options,
    });
  }
}
