import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  workloadKey,
  type Workload,
  type WorkloadDetails,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ClusterRegistry } from '../clusters';
import {
  diagnose,
  startTimeline,
  UnverifiedMatches,
  type DiagnosisRules,
} from '../diagnosis';
import type { StoredWorkload, WorkloadStore } from '../store';
import { DetailWatch, type DetailParts } from './DetailWatch';

interface Lease {
  watch: DetailWatch;
  listeners: Set<() => void>;
}

/**
 * Reads pods and events of workloads that somebody has opened. All viewers of
 * one workload share one watch, which ends with the last of them.
 */
export class WorkloadDetailsReader {
  readonly #clusters: ClusterRegistry;
  readonly #store: WorkloadStore;
  readonly #logger: LoggerService;
  readonly #rules: DiagnosisRules;
  readonly #unverified: UnverifiedMatches;
  readonly #leases = new Map<string, Lease>();

  constructor(options: {
    clusters: ClusterRegistry;
    store: WorkloadStore;
    logger: LoggerService;
    rules: DiagnosisRules;
  }) {
    this.#clusters = options.clusters;
    this.#store = options.store;
    this.#logger = options.logger;
    this.#rules = options.rules;
    this.#unverified = new UnverifiedMatches(options.logger);
    this.#store.onChange(change => {
      if (change.type === 'changed') {
        this.#notify(workloadKey(change.workload));
      }
    });
  }

  /** Number of workloads that are watched in detail now. */
  get open(): number {
    return this.#leases.size;
  }

  /** @throws NotFoundError for a workload that is not known */
  async read(cluster: string, uid: string): Promise<WorkloadDetails> {
    const release = this.follow(cluster, uid, () => {});
    try {
      return await this.current(cluster, uid);
    } finally {
      release();
    }
  }

  /** The details as a lease keeps them, after they were read once. */
  async current(cluster: string, uid: string): Promise<WorkloadDetails> {
    const { workload } = this.#find(cluster, uid);
    const watch = this.#leases.get(workloadKey(workload))?.watch;
    await watch?.ready();
    const parts: DetailParts = watch?.parts ?? {
      pods: [],
      events: [],
      unavailable: `The cluster '${cluster}' is not configured any more`,
    };
    const transitions = await this.#store.transitions(cluster, uid);
    const { workload: current } = this.#find(cluster, uid);
    const input = { ...watch?.objects, workload: current };
    const diagnoses = diagnose(input, this.#rules.all());
    this.#unverified.note(diagnoses);
    return {
      ...parts,
      diagnoses,
      startTimeline: startTimeline(input),
      transitions,
      workload: current,
    };
  }

  /**
   * Leases a detail watch.
   *
   * @returns a function that gives the lease back
   * @throws NotFoundError for a workload that is not known
   */
  follow(cluster: string, uid: string, onChange: () => void): () => void {
    const stored = this.#find(cluster, uid);
    const key = workloadKey(stored.workload);
    const lease = this.#leases.get(key) ?? this.#open(key, stored);
    // Each lease is one of its own, even for the same listener.
    const listener = () => onChange();
    lease?.listeners.add(listener);
    return () => {
      lease?.listeners.delete(listener);
      if (lease?.listeners.size === 0 && this.#leases.get(key) === lease) {
        this.#leases.delete(key);
        lease.watch.stop();
      }
    };
  }

  close(): void {
    this.#leases.forEach(({ watch }) => watch.stop());
    this.#leases.clear();
  }

  #open(key: string, stored: StoredWorkload): Lease | undefined {
    const { workload, podSelector } = stored;
    const { cluster, namespace, name } = workload.ref;
    if (!this.#clusters.has(cluster)) {
      return undefined;
    }
    const { connection } = this.#clusters.get(cluster);
    const watch = new DetailWatch(
      { connection, namespace, name, podSelector },
      { logger: this.#logger, onChange: () => this.#notify(key) },
    );
    const lease = { watch, listeners: new Set<() => void>() };
    this.#leases.set(key, lease);
    return lease;
  }

  #find(cluster: string, uid: string): StoredWorkload & { workload: Workload } {
    const stored = this.#store.get(cluster, uid);
    if (!stored) {
      throw new NotFoundError(
        `There is no workload '${uid}' of cluster '${cluster}'`,
      );
    }
    return stored;
  }

  #notify(key: string) {
    this.#leases.get(key)?.listeners.forEach(listener => listener());
  }
}
