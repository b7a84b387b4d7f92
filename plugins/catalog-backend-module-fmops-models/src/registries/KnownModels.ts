import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import { REGISTRY_ANNOTATION } from './entity/modelEntity';

const CHUNK = 500;

function chunks(refs: string[]): string[][] {
  return Array.from({ length: Math.ceil(refs.length / CHUNK) }, (_, i) =>
    refs.slice(i * CHUNK, (i + 1) * CHUNK),
  );
}

/** What the catalog has already. */
export class KnownModels {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /** References of the models of one registry. */
  async ofRegistry(id: string): Promise<Set<string>> {
    const { items } = await this.#catalog.getEntities(
      {
        filter: {
          kind: FOUNDATION_MODEL_KIND,
          [`metadata.annotations.${REGISTRY_ANNOTATION}`]: id,
        },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return new Set(items.map(item => stringifyEntityRef(item)));
  }

  /** Locations of the entities that are there, by reference. */
  async locations(refs: string[]): Promise<Map<string, string>> {
    const entities = await this.#byRefs(refs, [
      'kind',
      'metadata.name',
      'metadata.namespace',
      'metadata.annotations',
    ]);
    return new Map(
      entities.map(entity => [
        stringifyEntityRef(entity),
        entity.metadata.annotations?.[ANNOTATION_LOCATION] ?? 'another source',
      ]),
    );
  }

  /** Entities as a provider gave them, without what the catalog adds at the end. */
  async originals(refs: string[]): Promise<Entity[]> {
    const entities = await this.#byRefs(refs);
    return entities.map(({ apiVersion, kind, metadata, spec }) => {
      const { uid, etag, generation, ...given } = metadata;
      return { apiVersion, kind, metadata: given, spec } as Entity;
    });
  }

  async #byRefs(refs: string[], fields?: string[]): Promise<Entity[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const found: Entity[] = [];
    for (const entityRefs of chunks(refs)) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs, fields },
        { credentials },
      );
      found.push(...items.filter(item => item !== undefined));
    }
    return found;
  }
}
