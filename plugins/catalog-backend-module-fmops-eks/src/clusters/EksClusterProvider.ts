import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { minimatch } from 'minimatch';
import { clusterEntity, scopeLocation, type EksScope } from './clusterEntity';
import { clusterName } from './clusterName';
import type { EksReader } from './EksReader';
import type { KnownClusters } from './KnownClusters';

/** What {@link EksClusterProvider} works with. */
export interface EksClusterProviderOptions {
  scope: EksScope;
  reader: Pick<EksReader, 'read'>;
  known: Pick<KnownClusters, 'all'>;
  schedule: SchedulerServiceTaskRunner;
  logger: LoggerService;
}

/**
 * Brings the EKS clusters of one account in one region to the catalog. Each
 * region stands alone, so that one that fails neither hides nor removes others.
 */
export class EksClusterProvider implements EntityProvider {
  readonly #options: EksClusterProviderOptions;
  readonly #location: string;
  #connection?: EntityProviderConnection;

  constructor(options: EksClusterProviderOptions) {
    this.#options = options;
    this.#location = scopeLocation(options.scope);
  }

  // Part of the catalog's state: a new value would orphan all entities
  getProviderName(): string {
    return `EksClusterProvider:${this.#location}`;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await this.#options.schedule.run({
      id: `${this.getProviderName()}:refresh`,
      fn: signal => this.refresh(signal),
    });
  }

  /** One pass. Never throws: what failed is in the log, and changes nothing. */
  async refresh(signal: AbortSignal): Promise<void> {
    const { logger } = this.#options;
    try {
      const { delivered, removed } = await this.#pass(signal);
      logger.info(
        `${
          this.#location
        }: ${delivered} EKS clusters in the catalog, ${removed} removed`,
      );
    } catch (error) {
      logger.error(
        `${
          this.#location
        }: EKS was not read, the catalog keeps these clusters as they are: ${stringifyError(
          error,
        )}`,
      );
    }
  }

  async #pass(signal: AbortSignal) {
    const { scope, reader, known, logger } = this.#options;
    const reading = await reader.read(
      scope,
      name => this.#includes(name),
      signal,
    );
    for (const { name, reason } of reading.failed) {
      logger.warn(
        `${
          this.#location
        }: the EKS cluster ${name} can't be described, the catalog keeps it as it is: ${reason}`,
      );
    }
    const before = await known.all();
    const taken = [...before];
    const entities = [];
    for (const cluster of reading.clusters) {
      // One that is being created has no address yet
      if (cluster.name && cluster.endpoint) {
        const name = clusterName(cluster.name, scope, taken);
        taken.push({
          name,
          namespace: scope.account.namespace,
          origin: this.#location,
          clusterName: cluster.name,
        });
        entities.push(await clusterEntity(cluster, name, scope));
      }
    }
    const gone = before.filter(
      ({ origin, clusterName: name = '' }) =>
        origin === this.#location && !reading.names.includes(name),
    );
    signal.throwIfAborted();
    await this.#connection?.applyMutation({
      type: 'delta',
      added: entities.map(entity => ({
        entity,
        locationKey: this.getProviderName(),
      })),
      removed: gone.map(({ name, namespace }) => ({
        entityRef: `resource:${namespace}/${name}`,
        locationKey: this.getProviderName(),
      })),
    });
    return { delivered: entities.length, removed: gone.length };
  }

  #includes(name: string): boolean {
    const { include, exclude } = this.#options.scope.account;
    return (
      include.some(pattern => minimatch(name, pattern)) &&
      !exclude.some(pattern => minimatch(name, pattern))
    );
  }
}
