import type {
  Capacity,
  ClusterCapacity,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import {
  inScope,
  ownersBy,
  type NamespaceBinding,
  type OwnerOf,
  type Scope,
} from '../access';
import type { Cluster, ClusterRegistry } from '../clusters';
import type { NodeIndex } from '../nodes';
import type { WorkloadStore } from '../store';
import { acceleratorDemand } from './demand';
import { instanceCapacity } from './instances';
import { KueueQueues, NO_QUEUES } from './KueueQueues';
import { queueCapacity } from './queues';
import { waitingRuns } from './waitingRuns';

/** What all who see everything get may be this old. */
const SHARED_MS = 2_000;

/**
 * Tells what accelerators clusters have, what holds them and what waits. Nodes
 * and quotas are told to who may see all; others get what their own runs and
 * endpoints tell.
 */
export class CapacityReader {
  readonly #clusters: ClusterRegistry;
  readonly #nodes: Pick<NodeIndex, 'in'>;
  readonly #store: Pick<WorkloadStore, 'all'>;
  readonly #ownerOf: OwnerOf;
  readonly #queues = new KueueQueues();
  #shared?: { at: number; capacity: Promise<Capacity> };

  constructor(options: {
    bindings: readonly NamespaceBinding[];
    clusters: ClusterRegistry;
    nodes: Pick<NodeIndex, 'in'>;
    store: Pick<WorkloadStore, 'all'>;
  }) {
    this.#clusters = options.clusters;
    this.#nodes = options.nodes;
    this.#store = options.store;
    this.#ownerOf = ownersBy(options.bindings);
  }

  async read(scope: Scope): Promise<Capacity> {
    if (scope !== 'all') {
      return this.#readNow(scope);
    }
    if (!this.#shared || Date.now() - this.#shared.at > SHARED_MS) {
      const capacity = this.#readNow(scope);
      this.#shared = { at: Date.now(), capacity };
    }
    return this.#shared.capacity;
  }

  async #readNow(scope: Scope): Promise<Capacity> {
    const complete = scope === 'all';
    const workloads = new Map<string, Workload[]>();
    for (const { workload } of this.#store.all()) {
      if (inScope(scope, workload)) {
        const { cluster } = workload.ref;
        const known = workloads.get(cluster) ?? [];
        known.push(workload);
        workloads.set(cluster, known);
      }
    }
    const clusters = this.#clusters
      .all()
      .filter(({ name }) => complete || workloads.has(name))
      .sort((a, b) => a.name.localeCompare(b.name));
    return {
      at: new Date().toISOString(),
      complete,
      clusters: await Promise.all(
        clusters.map(cluster =>
          this.#readCluster(
            cluster,
            workloads.get(cluster.name) ?? [],
            complete,
          ),
        ),
      ),
    };
  }

  async #readCluster(
    cluster: Cluster,
    workloads: readonly Workload[],
    complete: boolean,
  ): Promise<ClusterCapacity> {
    const {
      name,
      title,
      demo,
      reachable,
      since,
      missing = [],
    } = cluster.health.status;
    // A cluster that does not answer would not tell its queues either.
    const queues =
      complete && reachable ? await this.#queues.in(cluster) : NO_QUEUES;
    return {
      name,
      title,
      demo,
      ...(!reachable && since && { unreachableSince: since }),
      missing: complete ? [...missing, ...[queues.missing ?? []].flat()] : [],
      instances: instanceCapacity(
        complete ? this.#nodes.in(name) : [],
        workloads,
      ),
      demand: acceleratorDemand(workloads),
      queues: queueCapacity(workloads, queues, this.#ownerOf),
      waiting: waitingRuns(workloads, this.#ownerOf),
    };
  }
}
