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
}

/** The clusters that this backend uses. */
export class ClusterRegistry {
  readonly #clusters = new Map<string, Cluster>();
  readonly #listeners = new Set<(status: ClusterStatus) => void>();

  /** @throws InputError when two sources name the same cluster */
  static async create(options: {
    sources: ClusterSource[];
    timeouts?: Partial<ConnectionTimeouts>;
  }): Promise<ClusterRegistry> {
    const registry = new ClusterRegistry();
    for (const source of options.sources) {
      for (const definition of await source.list()) {
        registry.#add(definition, options.timeouts);
      }
    }
    return registry;
  }

  private constructor() {}

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

  async close(): Promise<void> {
    await Promise.all(this.all().map(({ connection }) => connection.close()));
  }

  #add(definition: ClusterDefinition, timeouts?: Partial<ConnectionTimeouts>) {
    const { name } = definition;
    if (this.#clusters.has(name)) {
      throw new InputError(`Two sources define the cluster '${name}'`);
    }
    this.#clusters.set(name, {
      name,
      definition,
      connection: new ClusterConnection(definition, timeouts),
      health: new ClusterHealth(definition, status =>
        this.#listeners.forEach(listener => listener(status)),
      ),
      served: new Map(),
    });
  }
}
