import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  isTerminal,
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import pLimit, { type Limit } from 'p-limit';
import type { ClusterRegistry } from '../clusters';
import type { StoreChange, StoredWorkload, WorkloadStore } from '../store';
import type { EndLook } from './EndLook';
import { FULL, FULL_OF_OTHERS, fullnessOf } from './KeptEnd';
import type { KeptRuns } from './KeptRuns';

/** When to look after an end, in ms: a log may be written to its end only then. */
const LOOKS = [0, 3_000, 30_000];
/** Looks at a time, in each cluster. */
const PARALLEL = 4;
/** Runs that may wait for a look, in each cluster. */
const MOST_WAITING = 2_000;
/** What ended before then is not looked for any more. */
const RECENT_MS = 24 * 60 * 60_000;

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
    for (const { workload } of this.#store.all()) {
      if (!workload.deletedAt && isRecentEnd(workload)) {
        this.#schedule(workload, 0);
      }
    }
    this.#unsubscribe = this.#store.onChange(change => this.#changed(change));
  }

  stop(): void {
    this.#stopped = true;
    this.#unsubscribe();
    this.#timers.forEach(timer => clearTimeout(timer));
    this.#limits.forEach(limit => limit.clearQueue());
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
      this.#logger.warn(
        `The end of ${nameOf(
          workload,
        )} is not kept: too many runs of the cluster '${cluster}' ended at once`,
      );
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

  #failed(what: string, workload: Workload, error: unknown) {
    this.#logger.debug(
      `The end of ${nameOf(workload)} could not be ${what}: ${
        toError(error).message
      }`,
    );
  }
}

function isEnd({ category, state, deletedAt }: Workload): boolean {
  return Boolean(deletedAt) || (category === 'job' && isTerminal(state));
}

/** What changes when a run ends, or is deleted after it has ended. */
function endOf(workload: Workload | undefined): string | undefined {
  return workload && isEnd(workload)
    ? `${workload.state} ${workload.deletedAt}`
    : undefined;
}

function isRecentEnd(workload: Workload): boolean {
  const { deletedAt, finishedAt, stateSince } = workload;
  const at = Date.parse(deletedAt ?? finishedAt ?? stateSince);
  return isEnd(workload) && Date.now() - at < RECENT_MS;
}

function wantedOf({ state }: Workload): number {
  return state === 'Failed' ? FULL : FULL_OF_OTHERS;
}

function nameOf({ ref }: Workload): string {
  return `${ref.kind} ${ref.namespace}/${ref.name}`;
}
