import type { Config } from '@backstage/config';
import {
  fields,
  type ModelRegistry,
  type ModelRegistryType,
  type RegistryHttp,
  type RegistryModel,
  text,
} from '@fmops/backstage-plugin-fmops-models-node';
import { inBatches } from '../inBatches';
import { KubeflowApi } from './KubeflowApi';
import { type AnsweredVersion, registeredModel } from './registeredModel';
import { segment } from './segment';

const API = 'api/model_registry/v1alpha3';
/** So that what changes in the meantime moves nothing between pages. */
const BY_ID = { orderBy: 'ID' };

/**
 * Registered models of a Kubeflow Model Registry
 * (https://www.kubeflow.org/docs/components/model-registry/reference/rest-api/).
 * The list of artifacts does not say whose they are, so each version is asked
 * for its own.
 */
export class KubeflowRegistry implements ModelRegistry {
  readonly #api: KubeflowApi;

  constructor(config: Config, http: RegistryHttp) {
    this.#api = new KubeflowApi(config, http);
  }

  async *list(signal: AbortSignal): AsyncIterable<RegistryModel> {
    const models: unknown[] = [];
    for await (const model of this.#list('registered_models', signal)) {
      models.push(model);
    }
    // After the models: a version without its model is left out, a model without versions would be wrong
    const versions = new Map<string, unknown[]>();
    for await (const version of this.#list('model_versions', signal)) {
      const id = text(fields(version).registeredModelId) ?? '';
      versions.set(id, [...(versions.get(id) ?? []), version]);
    }
    for (const model of models) {
      const id = text(fields(model).id) ?? '';
      const own = (id && versions.get(id)) || [];
      yield registeredModel(
        model,
        await inBatches(own, version => this.#withArtifacts(version, signal)),
      );
    }
  }

  async #withArtifacts(
    version: unknown,
    signal: AbortSignal,
  ): Promise<AnsweredVersion> {
    const id = segment(fields(version).id);
    return {
      version,
      artifacts: id
        ? await this.#api.artifacts(
            `${API}/model_versions/${id}/artifacts`,
            BY_ID,
            signal,
          )
        : [],
    };
  }

  #list(path: string, signal: AbortSignal) {
    return this.#api.list(`${API}/${path}`, BY_ID, signal);
  }
}

/** Registries of type `kubeflow`. */
export const kubeflowRegistryType: ModelRegistryType = {
  type: 'kubeflow',
  create: (config, { http }) => new KubeflowRegistry(config, http),
};
