import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import pLimit from 'p-limit';
import { PODS, resourcePath, type ClusterRegistry } from '../clusters';
import type { Pod } from '../details';
import type { WorkloadStore } from '../store';
import { podCause } from './podCause';

/** When to look at the pods after a state was entered, in ms; the last repeats. */
const LOOKS: Partial<Record<Workload['state'], number[]>> = {
  Pending: [500, 3_000, 10_000, 30_000],
  Failed: [200, 3_000],
};
const REPEATED = new Set<string>(['Pending']);
const PARALLEL = 4;
const PODS_LOOKED_AT = 50;

/**
 * Looks at the pods of workloads that do not start or have failed, because
 * messages of controllers rarely tell the cause. Pods are not watched for this:
 * there are too many of them, and few states need them.
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
      if (workload.state === 'Pending') {
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
    const looks = LOOKS[workload.state];
    const done = !looks || workload.deletedAt || this.#stopped;
    if (done || (look >= looks.length && !REPEATED.has(workload.state))) {
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
          .connection.json<{ items?: Pod[] }>({
            path: resourcePath(PODS, ref.namespace),
            query: { labelSelector: podSelector, limit: PODS_LOOKED_AT },
          });
        const cause = podCause(workload, body.items ?? []);
        // Of a failure the pods may be gone by now: keep what was found before.
        if (cause.failure || state !== 'Failed') {
          this.#store.explain(ref.cluster, ref.uid, cause);
        }
        if (cause.failure && state === 'Failed') {
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
    this.#schedule(workload, look + 1);
  }
}
