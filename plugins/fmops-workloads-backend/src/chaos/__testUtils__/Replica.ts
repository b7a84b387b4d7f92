import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import {
  ClusterRegistry,
  type ClusterDefinition,
  type ConnectionTimeouts,
} from '../../clusters';
import { jobKinds, KindRegistry } from '../../kinds';
import { DatabaseWorkloadStore } from '../../store';
import { watchClusters } from '../../watch';
import { openStore } from './openStore';

/** What of a backend watches one cluster. */
export class Replica {
  readonly store: DatabaseWorkloadStore;
  readonly clusters: ClusterRegistry;
  readonly #watches: { stop(): void };

  static async start(options: {
    knex: Knex;
    url: string;
    ca?: string;
    token: ClusterDefinition['token'];
    timeouts?: Partial<ConnectionTimeouts>;
  }): Promise<Replica> {
    const { knex, timeouts, ...definition } = options;
    const clusters = await ClusterRegistry.create({
      sources: [{ list: async () => [{ name: 'training', ...definition }] }],
      timeouts,
    });
    return new Replica(clusters, await openStore(knex));
  }

  private constructor(clusters: ClusterRegistry, store: DatabaseWorkloadStore) {
    this.clusters = clusters;
    this.store = store;
    this.#watches = watchClusters({
      ...{ clusters, store, kinds: new KindRegistry(jobKinds) },
      logger: mockServices.logger.mock(),
    });
  }

  /** The kept workloads that are not gone, by uid. */
  live(): Map<string, ReturnType<DatabaseWorkloadStore['get']>> {
    return new Map(
      [...this.store.all()]
        .filter(({ workload }) => !workload.deletedAt)
        .map(stored => [stored.workload.ref.uid, stored]),
    );
  }

  /** Ends without a word, and stores nothing that is still to be stored. */
  async crash(): Promise<void> {
    this.#watches.stop();
    await this.clusters.close();
  }

  async stop(): Promise<void> {
    await this.crash();
    await this.store.close();
  }
}
