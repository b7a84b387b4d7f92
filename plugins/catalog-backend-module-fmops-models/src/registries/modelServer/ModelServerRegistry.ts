import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  ModelRegistry,
  ModelRegistryType,
  RegistryModel,
} from '@fmops/backstage-plugin-fmops-models-node';
import { aiModel } from './aiModel';

interface Services {
  auth: AuthService;
  catalog: CatalogService;
}

/**
 * Models that the catalog has in the older form: Resources of type `ai-model`,
 * with the Components of type `model-server` that serve them. What this module
 * makes is of other kinds, so that it never reads its own models.
 */
export class ModelServerRegistry implements ModelRegistry {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async *list(signal: AbortSignal): AsyncIterable<RegistryModel> {
    const servers = new Set<string>();
    for await (const server of this.#entities('component', 'model-server')) {
      signal.throwIfAborted();
      servers.add(stringifyEntityRef(server));
    }
    for await (const resource of this.#entities('resource', 'ai-model')) {
      signal.throwIfAborted();
      yield aiModel(resource, servers);
    }
  }

  async *#entities(kind: string, type: string) {
    const { auth, catalog } = this.#services;
    const credentials = await auth.getOwnServiceCredentials();
    for await (const page of catalog.streamEntities(
      { filter: { kind, 'spec.type': type } },
      { credentials },
    )) {
      yield* page;
    }
  }
}

/** Registries of type `model-server`. */
export function modelServerRegistryType(services: Services): ModelRegistryType {
  return {
    type: 'model-server',
    create: () => new ModelServerRegistry(services),
  };
}
