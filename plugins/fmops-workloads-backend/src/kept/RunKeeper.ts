import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import pLimit, { type Limit } from 'p-limit';
import type { ClusterRegistry } from '../clusters';
import type { StoreChange, StoredWorkload, WorkloadStore } from '../store';
import type { EndLook } from './EndLook';
import { endOf, isEnd, isRecentEnd, RECENT_MS, wantedOf } from './ends';
import { fullnessOf } from './KeptEnd';
import type { KeptRuns } from './KeptRuns';

/** When to look after an end, in ms: a log may be written to its end only then. */
const LOOKS = [0, 3_000, 30_000];
/** Looks at a time, in each cluster. */
const PARALLEL = 4;
/** Runs that may wait for a look, in each cluster. */
const MOST_WAITING = 2_000;
const TELL_MS = 10_000;

/**
 * Keeps why runs ended and what they printed last, at once when they end or
 * their objects are deleted: pods are often removed soon after.
 */
export class RunKeeper {
  readonly #clusters: ClusterRegistry;
  readonly #kept: KeptRuns;
  readonly #logger: LoggerService;
  readonly #look: Pick<EndLook, 'at'>;
  readonly #looks: readonly number[];
  readonly #store: WorkloadStore;
  readonly #limits = new Map<string, Limit>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #unsubscribe = () => {};
  /** Runs that ended when too many did, and were not told of yet. */
  #leftOut = 0;
  #telling?: NodeJS.Timeout;
  #stopped = false;

  constructor(options: {
    clusters: ClusterRegistry;
    kept: KeptRuns;
    logger: LoggerService;
    look: Pick<EndLook, 'at'>;
    store: WorkloadStore;
    /** Waits before looks, for tests. */
    looks?: readonly number[];
  }) {
    this.#clusters = options.clusters;
    this.#kept = options.kept;
    this.#logger = options.logger;
    this.#look = options.look;
    this.#looks = options.looks ?? LOOKS;
    this.#store = options.store;
  }

  /** Keeps what ends from now on, and what has ended while no portal ran. */
  start(): void {
    this.#unsubscribe = this.#store.onChange(change => this.#changed(change));
    this.#resume().catch(error =>
      this.#logger.warn(
        `What ended while no portal ran is not kept: ${toError(error).message}`,
      ),
    );
  }

  stop(): void {
    this.#stopped = true;
    this.#unsubscribe();
    this.#timers.forEach(timer => clearTimeout(timer));
    this.#limits.forEach(limit => limit.clearQueue());
    clearTimeout(this.#telling);
  }

  async #resume() {
    const since = new Date(Date.now() - RECENT_MS).toISOString();
    const kept = await this.#kept.fullnessSince(since);
    for (const { workload } of this.#store.all()) {
      const fullness = kept.get(workloadKey(workload)) ?? 0;
      const due = !workload.deletedAt && isRecentEnd(workload);
      if (due && fullness < wantedOf(workload)) {
        this.#schedule(workload, 0);
      }
    }
  }

  #changed(change: StoreChange) {
    if (change.type === 'removed') {
      return;
    }
    const { workload, previous } = change;
    if (previous && isEnd(previous) && !isEnd(workload)) {
      this.#kept
        .forget(workload.ref)
        .catch(error => this.#failed('forgotten', workload, error));
    } else if (isRecentEnd(workload) && endOf(previous) !== endOf(workload)) {
      this.#schedule(workload, 0);
    }
  }

  #schedule(workload: Workload, look: number) {
    const key = workloadKey(workload);
    clearTimeout(this.#timers.get(key));
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      this.#enqueue(workload, look);
    }, this.#looks[look]);
    timer.unref();
    this.#timers.set(key, timer);
  }

  #enqueue(workload: Workload, look: number) {
    const { cluster } = workload.ref;
    const limit = this.#limits.get(cluster) ?? pLimit(PARALLEL);
    this.#limits.set(cluster, limit);
    if (limit.pendingCount >= MOST_WAITING) {
      this.#leftOut += 1;
      this.#telling ??= setTimeout(() => this.#tellLeftOut(), TELL_MS).unref();
      return;
    }
    void limit(() => this.#keep(workload, look));
  }

  async #keep({ ref }: Workload, look: number) {
    const stored = this.#store.get(ref.cluster, ref.uid);
    if (this.#stopped || !stored || !isEnd(stored.workload)) {
      return;
    }
    const { workload } = stored;
    try {
      if (!this.#clusters.has(ref.cluster) || (await this.#isFull(stored))) {
        return;
      }
      const end = await this.#look.at(stored);
      if (fullnessOf(end) > 0) {
        await this.#kept.keep(ref, end);
      }
      if (fullnessOf(end) >= wantedOf(workload)) {
        return;
      }
    } catch (error) {
      this.#failed('kept', workload, error);
    }
    if (look + 1 < this.#looks.length && !this.#stopped) {
      this.#schedule(workload, look + 1);
    }
  }

  async #isFull({ workload }: StoredWorkload): Promise<boolean> {
    const fullness = await this.#kept.fullness(workload.ref);
    return fullness !== undefined && fullness >= wantedOf(workload);
  }

  /** Once for all of a burst. */
  #tellLeftOut() {
    this.#logger.warn(
      `The ends of ${this.#leftOut} runs are not kept: too many ended at once`,
    );
    this.#leftOut = 0;
    this.#telling = undefined;
  }

  #failed(what: string, workload: Workload, error: unknown) {
    this.#logger.debug(
      `The end of ${nameOf(workload)} could not be ${what}: ${
        toError(error).message
      }`,
    );
  }
}

function nameOf({ ref }: Workload): string {
  return `${ref.kind} ${ref.namespace}/${ref.name}`;
}
