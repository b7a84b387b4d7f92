import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  isTerminal,
  workloadKey,
  type Workload,
  type WorkloadDetails,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ClusterRegistry } from '../clusters';
import { UnverifiedMatches, type DiagnosisRules } from '../diagnosis';
import type { KeptRuns } from '../kept';
import type { KindRegistry } from '../kinds';
import type { StoredWorkload, WorkloadStore } from '../store';
import { DetailWatch, type DetailParts, type Viewer } from './DetailWatch';
import { SharedDiagnosis } from './SharedDiagnosis';
import { ServedResources } from './surroundings';
import { withKept } from './withKept';

interface Lease {
  watch: DetailWatch;
  diagnosis: SharedDiagnosis;
  listeners: Set<() => void>;
}

/**
 * Reads pods, events and surroundings of workloads that somebody has opened. All
 * viewers of one workload share one watch, which ends with the last of them.
 */
export class WorkloadDetailsReader {
  readonly #clusters: ClusterRegistry;
  readonly #store: WorkloadStore;
  readonly #kept: Pick<KeptRuns, 'find'>;
  readonly #logger: LoggerService;
  readonly #rules: DiagnosisRules;
  readonly #unverified: UnverifiedMatches;
  readonly #kinds: KindRegistry;
  readonly #served = new ServedResources();
  /** What could not be read and was told. */
  readonly #told = new Set<string>();
  readonly #leases = new Map<string, Lease>();

  constructor(options: {
    clusters: ClusterRegistry;
    kept: Pick<KeptRuns, 'find'>;
    store: WorkloadStore;
    logger: LoggerService;
    rules: DiagnosisRules;
    kinds: KindRegistry;
  }) {
    this.#clusters = options.clusters;
    this.#kept = options.kept;
    this.#store = options.store;
    this.#logger = options.logger;
    this.#rules = options.rules;
    this.#unverified = new UnverifiedMatches(options.logger);
    this.#kinds = options.kinds;
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

  /**
   * Without a viewer who may read logs, no text of logs is told.
   *
   * @throws NotFoundError for a workload that is not known
   */
  async read(
    cluster: string,
    uid: string,
    viewer: Viewer = { logs: false },
  ): Promise<WorkloadDetails> {
    const release = this.follow(cluster, uid, () => {});
    try {
      return await this.current(cluster, uid, viewer);
    } finally {
      release();
    }
  }

  /** The details as a lease keeps them, after they were read once. */
  async current(
    cluster: string,
    uid: string,
    viewer: Viewer = { logs: false },
  ): Promise<WorkloadDetails> {
    const { workload } = this.#find(cluster, uid);
    const lease = this.#leases.get(workloadKey(workload));
    await lease?.watch.ready();
    const parts: DetailParts = lease?.watch.partsFor(viewer) ?? {
      pods: [],
      events: [],
      unavailable: `The cluster '${cluster}' is not configured any more`,
    };
    const transitions = await this.#store.transitions(cluster, uid);
    const { workload: current } = this.#find(cluster, uid);
    const diagnosis = lease?.diagnosis ?? this.#diagnosis();
    const live = {
      ...parts,
      ...diagnosis.of(current, viewer, () => ({
        ...lease?.watch.inputFor(viewer),
        workload: current,
      })),
      transitions,
      workload: current,
    };
    const over = current.deletedAt || isTerminal(current.state);
    return over
      ? withKept(live, await this.#kept.find(current.ref), viewer)
      : live;
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
    const { cluster, group, kind } = workload.ref;
    if (!this.#clusters.has(cluster)) {
      return undefined;
    }
    const { connection } = this.#clusters.get(cluster);
    const { plural } = this.#kinds.find(group, kind) ?? {};
    const watch = new DetailWatch(
      { connection, ref: workload.ref, plural, podSelector },
      {
        logger: this.#logger,
        served: this.#served,
        others: () => this.#neighbours(workload),
        onChange: () => this.#notify(key),
        onForbidden: (what, why) => this.#tellForbidden(cluster, what, why),
      },
    );
    const diagnosis = this.#diagnosis();
    const lease = { watch, diagnosis, listeners: new Set<() => void>() };
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

  *#neighbours({ ref }: Workload): Iterable<string> {
    for (const { workload } of this.#store.all()) {
      const { cluster, namespace, name, uid } = workload.ref;
      if (
        cluster === ref.cluster &&
        namespace === ref.namespace &&
        uid !== ref.uid
      ) {
        yield name;
      }
    }
  }

  #diagnosis() {
    return new SharedDiagnosis(this.#rules, this.#unverified);
  }

  #tellForbidden(cluster: string, what: string, why: string) {
    if (!this.#told.has(`${cluster}/${what}`)) {
      this.#told.add(`${cluster}/${what}`);
      this.#logger.info(
        `Diagnoses in the cluster '${cluster}' do without ${what}: ${why}`,
      );
    }
  }

  #notify(key: string) {
    const lease = this.#leases.get(key);
    lease?.diagnosis.outdate();
    lease?.listeners.forEach(listener => listener());
  }
}
