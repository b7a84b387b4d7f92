import type { LoggerService } from '@backstage/backend-plugin-api';
import { resourcePath, type ClusterConnection } from '../clusters';
import type { ObservedWorkload } from '../kinds';
import { readVerdict, type QueueVerdict } from '../queue';
import type { WorkloadStore } from '../store';
import { Reflector } from './Reflector';

/** Workload of Kueue, which stands for a job in its queue. */
export const KUEUE_WORKLOAD = {
  group: 'kueue.x-k8s.io',
  plural: 'workloads',
  supportedVersions: ['v1beta2', 'v1beta1'],
};

/**
 * Joins what Kueue says to the jobs of one cluster. Both come from different
 * watches, in any order; where Kueue may not be read, the jobs tell alone.
 */
export class QueueWatch {
  readonly #options: {
    cluster: string;
    connection: ClusterConnection;
    store: WorkloadStore;
    logger: LoggerService;
  };
  readonly #verdicts = new Map<string, QueueVerdict>();
  #version?: string;
  #stop = new AbortController();

  constructor(options: {
    cluster: string;
    connection: ClusterConnection;
    store: WorkloadStore;
    logger: LoggerService;
  }) {
    this.#options = options;
  }

  jobSeen({ workload }: ObservedWorkload): void {
    const { uid } = workload.ref;
    const verdict = this.#verdicts.get(uid);
    if (verdict) {
      this.#say(uid, verdict);
    }
  }

  /** Watches this version from now on, or nothing when Kueue is not installed. */
  follow(version: string | undefined, signal: AbortSignal): void {
    if (version === this.#version) {
      return;
    }
    this.#version = version;
    this.#stop.abort();
    this.#stop = new AbortController();
    if (!version) {
      this.#replace([]);
      return;
    }
    const { connection, logger } = this.#options;
    const reflector = new Reflector<QueueVerdict>({
      connection,
      path: resourcePath({ ...KUEUE_WORKLOAD, version }),
      reduce: readVerdict,
      sink: {
        replaced: (_epoch, verdicts) => this.#replace(verdicts),
        upserted: (_epoch, verdict) => this.#take(verdict),
        deleted: (_epoch, { jobUid }) => this.#forget(jobUid),
        reachable: () => {},
        unreachable: error =>
          logger.debug(`Queues cannot be read: ${error.message}`),
      },
      logger,
    });
    void reflector.run(AbortSignal.any([signal, this.#stop.signal]));
  }

  #replace(verdicts: readonly QueueVerdict[]) {
    const listed = new Set(verdicts.map(({ jobUid }) => jobUid));
    [...this.#verdicts.keys()]
      .filter(uid => !listed.has(uid))
      .forEach(uid => this.#forget(uid));
    verdicts.forEach(verdict => this.#take(verdict));
  }

  #take(verdict: QueueVerdict) {
    this.#verdicts.set(verdict.jobUid, verdict);
    this.#say(verdict.jobUid, verdict);
  }

  #forget(uid: string) {
    this.#verdicts.delete(uid);
    this.#say(uid, undefined);
  }

  #say(uid: string, verdict: QueueVerdict | undefined) {
    this.#options.store.queued(this.#options.cluster, uid, verdict);
  }
}
