import type { Config } from '@backstage/config';
import {
  fields,
  type ModelRegistry,
  type ModelRegistryType,
  type RegistryHttp,
  type RegistryModel,
} from '@fmops/backstage-plugin-fmops-models-node';
import { catalogModel } from './catalogModel';
import { inBatches } from '../inBatches';
import { KubeflowApi } from './KubeflowApi';
import { segment } from './segment';

const API = 'api/model_catalog/v1alpha1';

/** Models of the model catalog of Kubeflow Hub, of all its sources or of one. */
export class KubeflowCatalog implements ModelRegistry {
  readonly #api: KubeflowApi;
  readonly #query: Record<string, string>;

  constructor(config: Config, http: RegistryHttp) {
    this.#api = new KubeflowApi(config, http);
    const source = config.getOptionalString('source');
    this.#query = { orderBy: 'ID', ...(source && { source }) };
  }

  async *list(signal: AbortSignal): AsyncIterable<RegistryModel> {
    const models: unknown[] = [];
    for await (const model of this.#api.list(
      `${API}/models`,
      this.#query,
      signal,
    )) {
      models.push(model);
    }
    yield* await inBatches(models, async model =>
      catalogModel(model, await this.#artifacts(model, signal)),
    );
  }

  async #artifacts(model: unknown, signal: AbortSignal): Promise<unknown[]> {
    const { source_id, name } = fields(model);
    const [source, path] = [segment(source_id), segment(name)];
    return source && path
      ? this.#api.artifacts(
          `${API}/sources/${source}/models/${path}/artifacts`,
          { artifact_type: 'model-artifact' },
          signal,
        )
      : [];
  }
}

/** Registries of type `kubeflow-catalog`. */
export const kubeflowCatalogType: ModelRegistryType = {
  type: 'kubeflow-catalog',
  create: (config, { http }) => new KubeflowCatalog(config, http),
};
