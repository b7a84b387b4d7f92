import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Tells of each run that adds no model, once for each reason. */
export class RefusalLog {
  readonly #logger: LoggerService;
  #told = new Map<string, string>();
  #current = new Map<string, string>();

  constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  refuse(workload: Workload, reason: string): void {
    const key = workloadKey(workload);
    this.#current.set(key, reason);
    if (this.#told.get(key) !== reason) {
      const { cluster, namespace, name } = workload.ref;
      this.#logger.warn(
        `Run ${cluster}/${namespace}/${name} adds no model to the catalog: ${reason}`,
      );
    }
  }

  /** Ends a pass over all runs; answers how many were refused. */
  finish(added: number): number {
    const refused = this.#current.size;
    if (refused !== this.#told.size) {
      this.#logger.info(
        `Models made by runs: ${added} in the catalog, ${refused} refused`,
      );
    }
    this.#told = this.#current;
    this.#current = new Map();
    return refused;
  }
}
