import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import pLimit from 'p-limit';
import { PODS, resourcePath, type ClusterRegistry } from '../clusters';
import type { Pod } from '../details';
import type { PodCause, StoredWorkload, WorkloadStore } from '../store';
import { endpointHealth } from './endpointHealth';
import { podCause } from './podCause';

interface PodList {
  metadata?: { continue?: string };
  items?: Pod[];
}

/** When to look at the pods after a state was entered, in ms; the last repeats. */
const LOOKS: Partial<Record<Workload['state'], number[]>> = {
  Pending: [500, 3_000, 10_000, 30_000],
  Failed: [200, 3_000],
};
/** The same for endpoints, which are looked at as long as they serve or should. */
const ENDPOINT_LOOKS: typeof LOOKS = {
  Pending: LOOKS.Pending,
  Ready: [500, 30_000],
  Degraded: [500, 10_000],
  Failed: [500, 10_000],
};
const PARALLEL = 4;
const PODS_LOOKED_AT = 50;

/**
 * Looks at the pods of jobs that do not start or have failed, because messages
 * of controllers rarely tell the cause, and at those of endpoints, which are
 * called ready too soon. Pods are not watched for this: there are too many of
 * them, and few states need them.
 */
export class PodCauses {
  readonly #clusters: ClusterRegistry;
  readonly #store: WorkloadStore;
  readonly #logger: LoggerService;
  readonly #limit = pLimit(PARALLEL);
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  #stopped = false;

  constructor(options: {
    clusters: ClusterRegistry;
    store: WorkloadStore;
    logger: LoggerService;
  }) {
    this.#clusters = options.clusters;
    this.#store = options.store;
    this.#logger = options.logger;
  }

  start(): void {
    for (const { workload } of this.#store.all()) {
      if (isRepeated(workload)) {
        this.#schedule(workload, 0);
      }
    }
    this.#store.onChange(change => {
      if (
        change.type === 'changed' &&
        change.previous?.state !== change.workload.state
      ) {
        this.#schedule(change.workload, 0);
      }
    });
  }

  stop(): void {
    this.#stopped = true;
    this.#waiting.forEach(timer => clearTimeout(timer));
    this.#waiting.clear();
  }

  #schedule(workload: Workload, look: number) {
    const key = workloadKey(workload);
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    const looks = looksAt(workload);
    const done = !looks || workload.deletedAt || this.#stopped;
    if (done || (look >= looks.length && !isRepeated(workload))) {
      return;
    }
    const timer = setTimeout(
      () => this.#limit(() => this.#look(workload, look)),
      looks[Math.min(look, looks.length - 1)],
    );
    timer.unref();
    this.#waiting.set(key, timer);
  }

  async #look({ ref, state }: Workload, look: number) {
    const stored = this.#store.get(ref.cluster, ref.uid);
    if (stored?.workload.state !== state || this.#stopped) {
      return;
    }
    const { workload, podSelector } = stored;
    try {
      if (podSelector && this.#clusters.has(ref.cluster)) {
        const { body } = await this.#clusters
          .get(ref.cluster)
          .connection.json<PodList>({
            path: resourcePath(PODS, ref.namespace),
            query: { labelSelector: podSelector, limit: PODS_LOOKED_AT },
          });
        const cause = this.#causeOf(stored, body);
        // Of a failure the pods may be gone by now: keep what was found before.
        const kept = workload.category === 'job' && state === 'Failed';
        if (cause.failure || !kept) {
          this.#store.explain(ref.cluster, ref.uid, cause);
        }
        if (cause.failure && kept) {
          return;
        }
      }
    } catch (error) {
      this.#logger.debug(
        `Pods of ${ref.namespace}/${ref.name} could not be read: ${
          toError(error).message
        }`,
      );
    }
    this.#schedule(
      this.#store.get(ref.cluster, ref.uid)?.workload ?? workload,
      look + 1,
    );
  }

  #causeOf(
    { workload, observed }: StoredWorkload,
    { items = [], metadata }: PodList,
  ): PodCause {
    if (workload.category === 'job') {
      return podCause(workload, items);
    }
    const waits = observed.state === 'Pending' ? podCause(observed, items) : {};
    const health = endpointHealth(observed, items, !metadata?.continue);
    return { ...waits, ...health, state: observed.state };
  }
}

function looksAt({ category, state }: Workload): number[] | undefined {
  return (category === 'job' ? LOOKS : ENDPOINT_LOOKS)[state];
}

/** Whether the last look is repeated until the state changes. */
function isRepeated(workload: Workload): boolean {
  return workload.category === 'endpoint'
    ? looksAt(workload) !== undefined
    : workload.state === 'Pending';
}
