import { InputError, NotFoundError } from '@backstage/errors';
import type { ClusterStatus } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { WorkloadKind } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  ClusterConnection,
  type ConnectionTimeouts,
} from './ClusterConnection';
import { ClusterHealth } from './ClusterHealth';
import type { ClusterDefinition, ClusterSource } from './ClusterSource';
import { clusterUnavailable } from './KubernetesError';
import type { ApiResource } from './resourcePath';

/** A cluster in use. */
export interface Cluster {
  name: string;
  definition: ClusterDefinition;
  connection: ClusterConnection;
  health: ClusterHealth;
  /** Version of each installed kind that is read, by kind. */
  served: Map<WorkloadKind, string>;
  /** Aborts when the cluster is no longer used. */
  removed: AbortSignal;
}

/** The clusters that this backend uses. */
export class ClusterRegistry {
  readonly #clusters = new Map<string, Cluster>();
  readonly #removals = new Map<string, AbortController>();
  readonly #listeners = new Set<(status: ClusterStatus) => void>();
  readonly #additions = new Set<(cluster: Cluster) => void>();
  readonly #timeouts?: Partial<ConnectionTimeouts>;

  /** @throws InputError when two sources name the same cluster */
  static async create(options: {
    sources: ClusterSource[];
    timeouts?: Partial<ConnectionTimeouts>;
  }): Promise<ClusterRegistry> {
    const registry = new ClusterRegistry(options.timeouts);
    for (const source of options.sources) {
      for (const definition of await source.list()) {
        registry.add(definition);
      }
    }
    return registry;
  }

  private constructor(timeouts?: Partial<ConnectionTimeouts>) {
    this.#timeouts = timeouts;
  }

  all(): Cluster[] {
    return [...this.#clusters.values()];
  }

  has(name: string): boolean {
    return this.#clusters.has(name);
  }

  /** @throws NotFoundError for a cluster that is not configured */
  get(name: string): Cluster {
    const cluster = this.#clusters.get(name);
    if (!cluster) {
      throw new NotFoundError(`The portal knows no cluster '${name}'`);
    }
    return cluster;
  }

  /**
   * Where objects of a kind are found in a cluster.
   *
   * @throws ServiceUnavailableError when the cluster cannot be reached
   * @throws NotFoundError when the cluster does not serve the kind
   */
  resource(name: string, kind: WorkloadKind): ApiResource {
    const { served, health } = this.get(name);
    const version = served.get(kind);
    if (!version) {
      const { reachable, message } = health.status;
      throw reachable
        ? new NotFoundError(
            `The cluster '${name}' does not serve ${kind.kind} of ${kind.group}; ask a platform engineer to install it`,
          )
        : clusterUnavailable(name, message);
    }
    return { group: kind.group, version, plural: kind.plural };
  }

  statuses(): ClusterStatus[] {
    return this.all().map(({ health }) => health.status);
  }

  /** @returns a function that ends the subscription */
  onStatus(listener: (status: ClusterStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls the listener for each cluster that there is, and that comes later. */
  onCluster(listener: (cluster: Cluster) => void): void {
    this.#additions.add(listener);
    this.all().forEach(listener);
  }

  /** @throws InputError when the name is in use */
  add(definition: ClusterDefinition): void {
    const { name } = definition;
    if (this.#clusters.has(name)) {
      throw new InputError(`Two sources define the cluster '${name}'`);
    }
    const removal = new AbortController();
    const cluster: Cluster = {
      name,
      definition,
      connection: new ClusterConnection(definition, this.#timeouts),
      health: new ClusterHealth(definition, status =>
        this.#listeners.forEach(listener => listener(status)),
      ),
      served: new Map(),
      removed: removal.signal,
    };
    this.#clusters.set(name, cluster);
    this.#removals.set(name, removal);
    this.#additions.forEach(listener => listener(cluster));
  }

  /** Ends what goes on with a cluster; one that is not there is no error. */
  async remove(name: string): Promise<void> {
    const cluster = this.#clusters.get(name);
    this.#clusters.delete(name);
    this.#removals.get(name)?.abort();
    this.#removals.delete(name);
    await cluster?.connection.close();
  }

  async close(): Promise<void> {
    await Promise.all(this.all().map(({ connection }) => connection.close()));
  }
}
