import type { ClusterRegistry } from '../clusters';
import { PODS, resourcePath } from '../clusters';
import type { Pod } from '../details';
import type { StoredWorkload } from '../store';

/** Pods of one workload, or the first of them. */
export interface PodList {
  items: Pod[];
  /** Whether these are all. */
  complete: boolean;
}

interface ListAnswer {
  metadata?: { continue?: string };
  items?: Pod[];
}

const PODS_LOOKED_AT = 50;
const SHARED_MS = 1_000;

/** Lists pods of workloads once for all who look at about the same time. */
export class PodLists {
  readonly #clusters: ClusterRegistry;
  readonly #recent = new Map<string, Promise<PodList>>();

  constructor(clusters: ClusterRegistry) {
    this.#clusters = clusters;
  }

  /**
   * @returns none when nothing says which pods are the workload's
   * @throws KubernetesError when they may not be read
   */
  async read(stored: StoredWorkload): Promise<PodList> {
    const { podSelector, formerPodSelector, workload } = stored;
    const { cluster, uid } = workload.ref;
    const selector = podSelector ?? formerPodSelector;
    if (!selector || !this.#clusters.has(cluster)) {
      return { items: [], complete: true };
    }
    const key = `${cluster}/${uid}/${workload.state}/${selector}`;
    const recent = this.#recent.get(key);
    if (recent) {
      return recent;
    }
    const reading = this.#list(stored, selector);
    this.#recent.set(key, reading);
    setTimeout(() => this.#recent.delete(key), SHARED_MS).unref();
    return reading;
  }

  async #list({ workload }: StoredWorkload, labelSelector: string) {
    const { cluster, namespace } = workload.ref;
    const { connection } = this.#clusters.get(cluster);
    const read = async (fieldSelector?: string) => {
      const { body } = await connection.json<ListAnswer>({
        path: resourcePath(PODS, namespace),
        query: { labelSelector, fieldSelector, limit: PODS_LOOKED_AT },
      });
      return body;
    };
    const { items = [], metadata } = await read();
    const complete = !metadata?.continue;
    const isFailed = ({ status }: Pod) => status?.phase === 'Failed';
    if (complete || workload.state !== 'Failed' || items.some(isFailed)) {
      return { items, complete };
    }
    // Of a thousand pods the one that failed need not be among the first.
    const failed = await read('status.phase=Failed');
    return { items: [...(failed.items ?? []), ...items], complete };
  }
}
