import { toError } from '@backstage/errors';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { KubernetesError, resourcePath, type Cluster } from '../clusters';
import {
  CLUSTER_QUEUES,
  LOCAL_QUEUES,
  type ExplainingResource,
} from '../details/surroundings/resources';
import { ServedResources } from '../details/surroundings/ServedResources';
import { fieldsOf } from '../diagnosis/signals/Fields';
import { listPages } from '../watch/listPages';
import {
  ClusterQueueReading,
  type ClusterQueueFacts,
} from './ClusterQueueReading';

/** The queues of a cluster. */
export interface QueueFacts {
  /** By name. */
  clusterQueues: ReadonlyMap<string, ClusterQueueFacts>;
  /** Name of the ClusterQueue behind a LocalQueue. */
  behind(namespace: string, localQueue: string): string | undefined;
  /** Why they are not told, in a sentence. */
  missing?: string;
}

/** Queues of a cluster that has none, or does not tell. */
export const NO_QUEUES: QueueFacts = {
  clusterQueues: new Map(),
  behind: () => undefined,
};

const FRESH_MS = 15_000;
const PAGE = 500;

/**
 * Reads the queues of Kueue when somebody asks for them, once for all who do:
 * their status changes with every admission, and few look.
 */
export class KueueQueues {
  readonly #served = new ServedResources();
  readonly #read = new Map<
    string,
    { at: number; facts: Promise<QueueFacts> }
  >();

  /** Never rejects: what cannot be read is said to be missing. */
  async in(cluster: Cluster): Promise<QueueFacts> {
    const known = this.#read.get(cluster.name);
    if (known && Date.now() - known.at < FRESH_MS) {
      return known.facts;
    }
    const facts = this.#list(cluster).catch((error: unknown) =>
      this.#missing(toError(error)),
    );
    this.#read.set(cluster.name, { at: Date.now(), facts });
    return facts;
  }

  #missing(error: Error): QueueFacts {
    const why =
      error instanceof KubernetesError && error.status === 404
        ? undefined
        : `Quotas of queues cannot be read: ${error.message}`;
    return { ...NO_QUEUES, missing: why };
  }

  async #list({ connection }: Cluster): Promise<QueueFacts> {
    const list = async (kind: ExplainingResource) => {
      const resource = await this.#served.find(connection, kind);
      const items: KubernetesObject[] = [];
      if (resource) {
        const path = resourcePath(resource);
        await listPages(connection, { path, pageSize: PAGE }, item =>
          items.push(item),
        );
      }
      return items;
    };
    const [clusterQueues, localQueues] = await Promise.all([
      list(CLUSTER_QUEUES),
      list(LOCAL_QUEUES),
    ]);
    const behind = new Map(
      fieldsOf(localQueues).map(queue => [
        keyOf(
          queue.text('metadata', 'namespace'),
          queue.text('metadata', 'name'),
        ),
        queue.text('spec', 'clusterQueue'),
      ]),
    );
    return {
      clusterQueues: new Map(
        clusterQueues
          .map(object => new ClusterQueueReading(object).facts)
          .map(facts => [facts.name, facts]),
      ),
      behind: (namespace, name) => behind.get(keyOf(namespace, name)),
    };
  }
}

function keyOf(namespace = '', name = ''): string {
  return `${namespace}/${name}`;
}
