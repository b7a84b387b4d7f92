import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KueueQueues } from '../../capacity/KueueQueues';
import type { Cluster, ClusterRegistry } from '../../clusters';
import type { WorkloadStore } from '../../store';
import type { QueuePosition } from './QueuePosition';
import { readPendingWorkloads } from './readPendingWorkloads';
import { ServedVisibility } from './ServedVisibility';

/** In milliseconds. */
const TIMES = {
  /** Between two readings of a queue in which something waits. */
  interval: 30_000,
  /** Until a job that has just come to wait is told its place … */
  soon: 3_000,
  /** … where the last reading was longer ago than this. */
  least: 10_000,
};
/** ClusterQueues of one cluster that are asked for. */
const MOST_QUEUES = 50;

interface Reading {
  /** When it was read last, and is due next. */
  at: number;
  due: number;
  /** Whether any position is told at present. */
  told: boolean;
}

/**
 * Reads from Kueue where queued jobs stand in their queues: one request for each
 * ClusterQueue in which a job waits, none while none does. Where Kueue does not
 * tell, or may not be asked, jobs have no position.
 */
export class QueuePositions {
  readonly #options: {
    clusters: ClusterRegistry;
    store: WorkloadStore;
    queues: Pick<KueueQueues, 'in'>;
    logger: LoggerService;
  };
  readonly #times: typeof TIMES;
  readonly #readings = new Map<string, Reading>();
  readonly #served = new ServedVisibility();
  readonly #stop = new AbortController();
  #timer?: NodeJS.Timeout;
  #unfollow = () => {};

  constructor(options: {
    clusters: ClusterRegistry;
    store: WorkloadStore;
    queues: Pick<KueueQueues, 'in'>;
    logger: LoggerService;
    /** Other times, for tests. */
    times?: Partial<typeof TIMES>;
  }) {
    this.#options = options;
    this.#times = { ...TIMES, ...options.times };
  }

  start(): void {
    this.#unfollow = this.#options.store.onChange(change => {
      if (change.type === 'changed' && isNewlyQueued(change)) {
        this.#hurry(change.workload.ref.cluster);
      }
    });
    this.#schedule();
  }

  stop(): void {
    this.#unfollow();
    this.#stop.abort();
    clearTimeout(this.#timer);
  }

  /** Reads the positions of all jobs that wait in a cluster. Never rejects. */
  async read(cluster: Cluster): Promise<void> {
    const { store } = this.#options;
    const reading = this.#readingOf(cluster.name);
    reading.at = Date.now();
    reading.due = reading.at + this.#times.interval;
    const waiting = [...store.all()]
      .map(({ workload }) => workload)
      .filter(job => waitsInQueue(job) && job.ref.cluster === cluster.name);
    if (!waiting.length && !reading.told) {
      return;
    }
    const positions = new Map<string, QueuePosition>();
    for (const queue of await this.#queuesOf(cluster, waiting)) {
      (await this.#read(cluster, queue)).forEach((position, uid) =>
        positions.set(uid, position),
      );
    }
    if (!this.#stop.signal.aborted) {
      reading.told = positions.size > 0;
      store.setPositions(cluster.name, positions);
    }
  }

  async #read(
    cluster: Cluster,
    queue: string,
  ): Promise<ReadonlyMap<string, QueuePosition>> {
    const { signal } = this.#stop;
    const { connection } = cluster;
    try {
      const version = await this.#served.version(connection, signal);
      return version
        ? await readPendingWorkloads(connection, version, queue, signal)
        : new Map();
    } catch (error) {
      const { message } = toError(error);
      this.#options.logger.debug(
        `Positions in the queue '${queue}' of the cluster '${cluster.name}' cannot be read: ${message}`,
      );
      return new Map();
    }
  }

  async #queuesOf(cluster: Cluster, waiting: Workload[]): Promise<string[]> {
    if (!waiting.length) {
      return [];
    }
    const facts = await this.#options.queues.in(cluster);
    const names = waiting.map(
      ({ ref, queue }) =>
        queue?.clusterQueue ??
        facts.behind(ref.namespace, queue?.localQueue ?? ''),
    );
    return [...new Set(names)]
      .filter(name => name !== undefined)
      .slice(0, MOST_QUEUES);
  }

  #readingOf(cluster: string): Reading {
    const reading = this.#readings.get(cluster) ?? {
      ...{ at: 0, due: 0, told: false },
    };
    this.#readings.set(cluster, reading);
    return reading;
  }

  #hurry(cluster: string) {
    const reading = this.#readingOf(cluster);
    const soon = Math.max(
      Date.now() + this.#times.soon,
      reading.at + this.#times.least,
    );
    reading.due = Math.min(reading.due, soon);
  }

  #schedule() {
    this.#timer = setTimeout(async () => {
      const due = this.#options.clusters
        .all()
        .filter(({ name }) => this.#readingOf(name).due <= Date.now());
      await Promise.all(due.map(cluster => this.read(cluster)));
      if (!this.#stop.signal.aborted) {
        this.#schedule();
      }
    }, Math.min(1_000, this.#times.soon));
    this.#timer.unref();
  }
}

function waitsInQueue({ category, state, queue, deletedAt }: Workload) {
  const named = queue?.localQueue || queue?.clusterQueue;
  return category === 'job' && state === 'Queued' && named && !deletedAt;
}

function isNewlyQueued(change: { workload: Workload; previous?: Workload }) {
  const { workload, previous } = change;
  return waitsInQueue(workload) && !(previous && waitsInQueue(previous));
}
