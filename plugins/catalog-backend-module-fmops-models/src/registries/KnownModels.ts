import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { REGISTRY_LOCATION_TYPE } from './entity/modelEntity';
import { findTwin, twinFilter } from './identity';

/** An entity that is the same model as another. */
export interface KnownTwin {
  entityRef: string;
  location: string;
}

/** What the catalog has already. */
export class KnownModels {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /** Locations of the entities that are there, by reference. */
  async locations(entityRefs: string[]): Promise<Map<string, string>> {
    const { items } = await this.#catalog.getEntitiesByRefs(
      {
        entityRefs,
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.annotations',
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return new Map(
      items.flatMap(entity =>
        entity
          ? [[stringifyEntityRef(entity), locationOf(entity)] as const]
          : [],
      ),
    );
  }

  /**
   * Models that no registry has brought and that are the same as one of these
   * under another name, such as one in a file: references and locations, by the
   * reference of the model given.
   */
  async twins(models: Entity[]): Promise<Map<string, KnownTwin>> {
    const filter = twinFilter(models);
    if (!filter) {
      return new Map();
    }
    const { items } = await this.#catalog.getEntities(
      {
        filter,
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.annotations',
          'spec.source',
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    const others = items.filter(
      entity => !locationOf(entity).startsWith(`${REGISTRY_LOCATION_TYPE}:`),
    );
    return new Map(
      models.flatMap(model => {
        const twin = findTwin(model, others);
        const found = twin && {
          entityRef: stringifyEntityRef(twin),
          location: locationOf(twin),
        };
        return found ? [[stringifyEntityRef(model), found] as const] : [];
      }),
    );
  }
}

function locationOf({ metadata }: Entity): string {
  return metadata.annotations?.[ANNOTATION_LOCATION] ?? 'another source';
}
