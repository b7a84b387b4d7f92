import { setTimeout as delay } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import pLimit from 'p-limit';
import type { Pod } from '../details';
import { sharesOf, type NodeIndex } from '../nodes';
import type { PodCause, StoredWorkload, WorkloadStore } from '../store';
import { endpointHealth } from './endpointHealth';
import { isExplained, isPlaced, looksAt } from './looks';
import { podCause } from './podCause';
import type { PodList, PodLists } from './PodLists';

const PARALLEL = 4;
/** Between two looks at what has started: after a restart there may be thousands. */
const PLACING_PAUSE_MS = 20;

/**
 * Looks at the pods of jobs that do not start or have failed, because messages
 * of controllers rarely tell the cause; once at those of jobs that have started,
 * for the instances that they are on; and at those of endpoints, which are
 * called ready too soon. Pods are not watched for this: there are too many of
 * them, and few states need them.
 */
export class PodCauses {
  readonly #pods: Pick<PodLists, 'read'>;
  readonly #store: WorkloadStore;
  readonly #nodes: Pick<NodeIndex, 'find' | 'isReadable'>;
  readonly #logger: LoggerService;
  readonly #limit = pLimit(PARALLEL);
  /** For looks that nobody waits for, so that they hold up no others. */
  readonly #placing = pLimit(1);
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  #stopped = false;

  constructor(options: {
    pods: Pick<PodLists, 'read'>;
    store: WorkloadStore;
    nodes: Pick<NodeIndex, 'find' | 'isReadable'>;
    logger: LoggerService;
  }) {
    this.#pods = options.pods;
    this.#nodes = options.nodes;
    this.#store = options.store;
    this.#logger = options.logger;
  }

  start(): void {
    for (const { workload } of this.#store.all()) {
      if (looksAt(workload)?.repeated || isUnplaced(workload)) {
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
    this.#placing.clearQueue();
  }

  #schedule(workload: Workload, look: number) {
    const key = workloadKey(workload);
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    const looks = looksAt(workload);
    const over = !looks?.repeated && look >= (looks?.waits.length ?? 0);
    if (!looks || over || this.#stopped) {
      return;
    }
    const timer = setTimeout(
      () =>
        isExplained(workload)
          ? this.#limit(() => this.#look(workload, look))
          : this.#placing(async () => {
              if (this.#current(workload)) {
                await this.#look(workload, look);
                await delay(PLACING_PAUSE_MS, undefined, { ref: false });
              }
            }),
      looks.waits[Math.min(look, looks.waits.length - 1)],
    );
    timer.unref();
    this.#waiting.set(key, timer);
  }

  /** What is known of a workload, if it is still in that state. */
  #current({ ref, state }: Workload): StoredWorkload | undefined {
    const stored = this.#store.get(ref.cluster, ref.uid);
    return stored?.workload.state === state && !this.#stopped
      ? stored
      : undefined;
  }

  async #look(seen: Workload, look: number) {
    const stored = this.#current(seen);
    if (!stored) {
      return;
    }
    const { ref } = seen;
    const { workload, podSelector } = stored;
    try {
      if (podSelector) {
        const pods = await this.#pods.read(stored);
        const done = this.#explain(stored, pods);
        if (this.#place(stored, pods.items) || done) {
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

  /** @returns whether there is nothing more to be said of this state */
  #explain(stored: StoredWorkload, pods: PodList): boolean {
    const { workload } = stored;
    if (!isExplained(workload)) {
      return false;
    }
    const { cluster, uid } = workload.ref;
    const cause = this.#causeOf(stored, pods);
    // Of a failure the pods may be gone by now: keep what was found before.
    const kept = workload.category === 'job' && workload.state === 'Failed';
    if (cause.failure || !kept) {
      this.#store.explain(cluster, uid, cause);
    }
    return Boolean(cause.failure) && kept;
  }

  /** @returns whether pods need not be looked at any more for this alone */
  #place({ workload }: StoredWorkload, pods: Pod[]): boolean {
    const { cluster, uid } = workload.ref;
    const instances = sharesOf(workload, pods, name =>
      this.#nodes.find(cluster, name),
    );
    const known = instances?.every(({ instanceType }) => instanceType);
    // Nodes of pods that have ended may be gone: keep what was found before.
    if (instances && (known || !isPlaced(workload))) {
      this.#store.place(cluster, uid, instances);
    }
    const asGoodAsItGets = known || this.#nodes.isReadable(cluster) === false;
    return Boolean(instances && asGoodAsItGets) && !isExplained(workload);
  }

  #causeOf(
    { workload, observed }: StoredWorkload,
    { items, complete }: PodList,
  ): PodCause {
    if (workload.category === 'job') {
      return podCause(workload, items);
    }
    const waits = observed.state === 'Pending' ? podCause(observed, items) : {};
    const health = endpointHealth(observed, items, complete);
    return { ...waits, ...health, state: observed.state };
  }
}

/** Whether a job runs on instances that are not known. */
function isUnplaced(workload: Workload): boolean {
  return workload.state === 'Running' && !isPlaced(workload);
}
