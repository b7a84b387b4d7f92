import type { Config } from '@backstage/config';
import {
  apiUrl,
  fields,
  items,
  type ModelRegistry,
  type ModelRegistryType,
  PageGuard,
  type RegistryHttp,
  type RegistryModel,
  text,
} from '@fmops/backstage-plugin-fmops-models-node';
import { isPrompt, registeredModel } from './registeredModel';
import { readStages, type StageTable } from './stages';

const API = 'api/2.0/mlflow';
const PAGE = '1000';

/** Registered models of an MLflow tracking server. */
export class MlflowRegistry implements ModelRegistry {
  readonly #baseUrl: string;
  readonly #token?: string;
  readonly #stages: StageTable;
  readonly #http: RegistryHttp;

  constructor(config: Config, http: RegistryHttp) {
    this.#baseUrl = config.getString('baseUrl');
    this.#token = config.getOptionalString('token');
    this.#stages = readStages(config);
    this.#http = http;
  }

  async *list(signal: AbortSignal): AsyncIterable<RegistryModel> {
    const models: unknown[] = [];
    for await (const model of this.#search(
      'registered-models/search',
      'registered_models',
      signal,
    )) {
      if (!isPrompt(model)) {
        models.push(model);
      }
    }
    // After the models: a version without its model is left out, a model without versions would be wrong
    const versions = new Map<string, unknown[]>();
    for await (const version of this.#search(
      'model-versions/search',
      'model_versions',
      signal,
    )) {
      const name = text(fields(version).name) ?? '';
      const others = versions.get(name);
      if (others) {
        others.push(version);
      } else {
        versions.set(name, [version]);
      }
    }
    for (const model of models) {
      const name = text(fields(model).name) ?? '';
      yield registeredModel(model, versions.get(name) ?? [], {
        stages: this.#stages,
        baseUrl: this.#baseUrl,
      });
    }
  }

  async *#search(
    path: string,
    key: string,
    signal: AbortSignal,
  ): AsyncIterable<unknown> {
    const guard = new PageGuard();
    const url = apiUrl(this.#baseUrl, `${API}/${path}`);
    url.searchParams.set('max_results', PAGE);
    for (;;) {
      const { body } = await this.#http.getJson(url, {
        token: this.#token,
        signal,
      });
      const page = fields(body);
      // An empty page has no list; anything else is no answer of MLflow
      if (
        body !== page ||
        (page[key] !== undefined && !Array.isArray(page[key]))
      ) {
        throw new Error(`${url.origin}${url.pathname} has no list of ${key}`);
      }
      yield* items(page[key]);
      const next = text(page.next_page_token);
      if (!next) {
        return;
      }
      guard.enter(next);
      url.searchParams.set('page_token', next);
    }
  }
}

/** Registries of type `mlflow`. */
export const mlflowRegistryType: ModelRegistryType = {
  type: 'mlflow',
  create: (config, { http }) => new MlflowRegistry(config, http),
};
