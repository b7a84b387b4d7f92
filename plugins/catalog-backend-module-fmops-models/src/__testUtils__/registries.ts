import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import type { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import type { RegistryModel } from '@fmops/backstage-plugin-fmops-models-node';
import type { Knex } from 'knex';
import {
  createRegistries,
  ModelRegistryTypes,
  type Registries,
} from '../registries';

/** What a registry of a test lists, and how it fails at the end. */
export interface TestRegistry {
  models: RegistryModel[];
  error?: Error;
  /** In place of the models and the error. */
  list?: () => AsyncIterable<RegistryModel>;
  config?: object;
}

/** A model of a registry; only its name is needed. */
export function testModel(
  name: string,
  spec: RegistryModel['spec'] = {},
): RegistryModel {
  return { name, spec };
}

/** A catalog that only keeps what it is given. */
export class TestCatalogEntities {
  readonly entities = new Map<string, FoundationModelEntity>();
  /** Locations of entities of other sources, by reference. */
  readonly foreign = new Map<string, string>();
  mutations = 0;

  async applyMutation(mutation: EntityProviderMutation): Promise<void> {
    if (mutation.type !== 'delta') {
      throw new Error('Only deltas are expected');
    }
    this.mutations++;
    for (const item of mutation.removed) {
      this.entities.delete(
        'entityRef' in item ? item.entityRef : stringifyEntityRef(item.entity),
      );
    }
    for (const { entity } of mutation.added) {
      this.entities.set(
        stringifyEntityRef(entity),
        entity as FoundationModelEntity,
      );
    }
  }

  get names(): string[] {
    return [...this.entities.values()].map(e => e.metadata.name).sort();
  }

  named(name: string): FoundationModelEntity {
    const entity = this.entities.get(`foundationmodel:default/${name}`);
    if (!entity) {
      throw new Error(`There is no ${name}, but ${this.names.join(', ')}`);
    }
    return entity;
  }
}

/** Registries over a database and a catalog, as one replica runs them. */
export async function startTestRegistries(options: {
  knex: Knex;
  catalog: TestCatalogEntities;
  registries: Record<string, TestRegistry>;
}): Promise<
  Registries & {
    read(id: string, signal?: AbortSignal): Promise<void>;
    logger: ReturnType<typeof mockServices.logger.mock>;
  }
> {
  const { knex, catalog, registries } = options;
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const types = new ModelRegistryTypes();
  types.addRegistry({
    type: 'test',
    create: config => ({
      async *list() {
        const { models, error, list } = registries[config.getString('title')];
        if (list) {
          yield* list();
          return;
        }
        yield* models;
        if (error) {
          throw error;
        }
      },
    }),
  });
  const started = await createRegistries({
    auth: mockServices.auth(),
    catalog: {
      getEntities: async () => ({ items: [...catalog.entities.values()] }),
      getEntitiesByRefs: async ({ entityRefs }: { entityRefs: string[] }) => ({
        items: entityRefs.map(ref => {
          const location = catalog.foreign.get(ref);
          const [, namespace, name] = /^.*:(.*)\/(.*)$/.exec(ref)!;
          return location
            ? {
                kind: 'FoundationModel',
                metadata: {
                  namespace,
                  name,
                  annotations: { 'backstage.io/managed-by-location': location },
                },
              }
            : catalog.entities.get(ref);
        }),
      }),
    } as never,
    config: new ConfigReader({
      catalog: {
        providers: {
          fmopsRegistries: Object.fromEntries(
            Object.entries(registries).map(([id, { config }]) => [
              id,
              { type: 'test', title: id, owner: 'platform', ...config },
            ]),
          ),
        },
      },
    }),
    database: mockServices.database.mock({ getClient: async () => knex }),
    logger,
    scheduler: mockServices.scheduler(),
    types,
  });
  await started.provider.connect({
    applyMutation: mutation => catalog.applyMutation(mutation),
    refresh: async () => {},
  });
  return {
    ...started,
    logger,
    async read(id, signal = new AbortController().signal) {
      await started.readers
        .find(({ settings }) => settings.id === id)!
        .read(signal);
    },
  };
}
