import type { LoggerService } from '@backstage/backend-plugin-api';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { KubernetesError, type ClusterConnection } from '../../clusters';
import { Reflector } from '../../watch';
import { CollectingSink } from '../CollectingSink';

/** What to watch, and whom to tell. */
export interface ObjectWatchOptions {
  connection: ClusterConnection;
  path: string;
  query?: { labelSelector?: string; fieldSelector?: string };
  /** Leaves out what is not wanted. */
  accepts?(object: KubernetesObject): boolean;
  logger: LoggerService;
  onChange(): void;
  /** The account may not read it. */
  onForbidden(path: string, message: string): void;
}

/**
 * Watches objects that explain a workload but without which it can be shown.
 * What is not served or may not be read is left out until the next lease.
 */
export class ObjectWatch extends CollectingSink<KubernetesObject> {
  readonly #stop = new AbortController();
  readonly #options: ObjectWatchOptions;

  constructor(options: ObjectWatchOptions) {
    super(options.onChange);
    this.#options = options;
    const { connection, path, query, logger, accepts = () => true } = options;
    void new Reflector({
      ...{ connection, path, query, logger },
      reduce: object =>
        accepts(object)
          ? {
              key: object.metadata?.uid ?? object.metadata?.name ?? '',
              value: object,
            }
          : undefined,
      sink: this,
    }).run(this.#stop.signal);
  }

  override unreachable(error: Error): void {
    const status = error instanceof KubernetesError ? error.status : undefined;
    if (status === 403) {
      this.#options.onForbidden(this.#options.path, error.message);
    }
    if (status === 403 || status === 404) {
      this.stop();
    }
    super.unreachable(error);
  }

  stop(): void {
    this.#stop.abort();
  }
}
