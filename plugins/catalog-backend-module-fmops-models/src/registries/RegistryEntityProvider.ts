import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type {
  ModelRegistry,
  RegistryModel,
} from '@fmops/backstage-plugin-fmops-models-node';
import { mapModels, type MappedModels } from './entity/mapModels';
import type { KnownModels } from './KnownModels';
import type { RegistryHealth } from './RegistryHealth';
import type { RegistrySettings } from './RegistrySettings';
import { RejectionLog } from './RejectionLog';
import { checkRemovals, keptRefs } from './removals';

/** What {@link RegistryEntityProvider} works with. */
export interface RegistryEntityProviderOptions {
  settings: RegistrySettings;
  registry: ModelRegistry;
  known: Pick<KnownModels, 'ofRegistry' | 'locations' | 'originals'>;
  schedule: SchedulerServiceTaskRunner;
  logger: LoggerService;
}

/**
 * Brings the models of one registry to the catalog, on a schedule. A list that
 * fails, is not complete or has lost too much changes nothing.
 */
export class RegistryEntityProvider implements EntityProvider {
  readonly #options: RegistryEntityProviderOptions;
  readonly #rejections: RejectionLog;
  #connection?: EntityProviderConnection;
  #health: RegistryHealth;

  constructor(options: RegistryEntityProviderOptions) {
    const { id, type } = options.settings;
    this.#options = options;
    this.#rejections = new RejectionLog(options.logger, `Registry ${id}`);
    this.#health = { id, type, state: 'pending', delivered: 0, rejections: [] };
  }

  // Part of the catalog's state, as is the location key: a new value would orphan all entities
  getProviderName(): string {
    return `RegistryEntityProvider:${this.#options.settings.id}`;
  }

  /** How the last passes went. */
  health(): RegistryHealth {
    return structuredClone(this.#health);
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await this.#options.schedule.run({
      id: `${this.getProviderName()}:refresh`,
      fn: signal => this.refresh(signal),
    });
  }

  /** One pass. Never throws: what failed is in the log and in {@link health}. */
  async refresh(signal: AbortSignal): Promise<void> {
    const { settings, logger } = this.#options;
    const lastAttemptAt = new Date().toISOString();
    try {
      const { delivered, rejections } = await this.#pass(signal);
      this.#rejections.report(rejections);
      this.#health = {
        id: settings.id,
        type: settings.type,
        state: 'ok',
        lastAttemptAt,
        lastSuccessAt: lastAttemptAt,
        delivered,
        rejections: rejections.map(({ name, reason }) => ({ name, reason })),
      };
      logger.info(
        `Registry ${settings.id}: ${delivered} models in the catalog, ${rejections.length} rejected`,
      );
    } catch (error) {
      const reason = stringifyError(error);
      this.#health = {
        ...this.#health,
        state: 'failing',
        lastAttemptAt,
        error: reason,
      };
      logger.error(
        `Registry ${settings.id} was not read, the catalog keeps its models as they are: ${reason}`,
      );
    }
  }

  async #pass(signal: AbortSignal) {
    const { settings, known } = this.#options;
    const mapped = await mapModels(await this.#list(signal), settings);
    const before = await known.ofRegistry(settings.id);
    await this.#refuseConflicts(mapped, before);
    const kept = keptRefs(before, mapped);
    checkRemovals(before, mapped, kept, settings.maxRemovalPercentage);
    const entities: Entity[] = [
      ...mapped.entities.values(),
      ...(await known.originals(kept)),
    ];
    signal.throwIfAborted();
    await this.#connection?.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity,
        locationKey: `fmops-registry:${settings.id}`,
      })),
    });
    return { delivered: entities.length, rejections: mapped.rejections };
  }

  async #list(signal: AbortSignal): Promise<RegistryModel[]> {
    const { registry, settings } = this.#options;
    const models: RegistryModel[] = [];
    for await (const model of registry.list(signal)) {
      signal.throwIfAborted();
      models.push(model);
      if (models.length > settings.maxModels) {
        throw new Error(
          `it lists more than ${settings.maxModels} models; raise maxModels, or list fewer`,
        );
      }
    }
    return models;
  }

  /** An entity of another source keeps its name; the catalog would only log it. */
  async #refuseConflicts(
    { entities, rejections }: MappedModels,
    before: Set<string>,
  ): Promise<void> {
    const fresh = [...entities.keys()].filter(ref => !before.has(ref));
    const taken = await this.#options.known.locations(fresh);
    for (const [entityRef, location] of taken) {
      rejections.push({
        name: entities.get(entityRef)?.metadata.title,
        reason: `${entityRef} already comes from ${location}`,
        entityRef,
      });
      entities.delete(entityRef);
    }
  }
}
