import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  WorkloadEvent,
  WorkloadPod,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  EVENTS,
  PODS,
  resourcePath,
  type ClusterConnection,
} from '../clusters';
import { Reflector } from '../watch';
import { CollectingSink } from './CollectingSink';
import { eventDetails, isAbout, type CoreEvent } from './eventDetails';
import { podDetails, type Pod } from './podDetails';

/** What to watch in detail. */
export interface DetailTarget {
  connection: ClusterConnection;
  namespace: string;
  name: string;
  podSelector?: string;
}

/** What viewers get of an object, and the object itself. */
interface Seen<T> {
  view: T;
  object: KubernetesObject;
}

/** Pods and events of a workload, newest events first. */
export interface DetailParts {
  pods: WorkloadPod[];
  events: WorkloadEvent[];
  unavailable?: string;
}

/** Watches pods and events of one workload until it is stopped. */
export class DetailWatch {
  readonly #pods: CollectingSink<Seen<WorkloadPod>>;
  readonly #events: CollectingSink<Seen<WorkloadEvent>>;
  readonly #stop = new AbortController();

  constructor(
    target: DetailTarget,
    options: { logger: LoggerService; onChange(): void },
  ) {
    this.#pods = new CollectingSink(options.onChange);
    this.#events = new CollectingSink(options.onChange);
    const { connection, namespace, name, podSelector } = target;
    const { signal } = this.#stop;
    const common = { connection, logger: options.logger };
    if (podSelector) {
      void new Reflector({
        ...common,
        path: resourcePath(PODS, namespace),
        query: { labelSelector: podSelector },
        reduce: object => ({
          key: keyOf(object),
          value: { view: podDetails(object as Pod), object },
        }),
        sink: this.#pods,
      }).run(signal);
    } else {
      this.#pods.replaced(0, []);
    }
    void new Reflector({
      ...common,
      path: resourcePath(EVENTS, namespace),
      reduce: (object: CoreEvent) =>
        isAbout(object, name)
          ? {
              key: keyOf(object),
              value: { view: eventDetails(object), object },
            }
          : undefined,
      sink: this.#events,
    }).run(signal);
  }

  /** Resolves when pods and events were read once, or could not be read. */
  async ready(): Promise<void> {
    await Promise.all([this.#pods.ready, this.#events.ready]);
  }

  get parts(): DetailParts {
    return {
      pods: this.#pods.values
        .map(({ view }) => view)
        .sort((a, b) => a.name.localeCompare(b.name)),
      events: this.#events.values
        .map(({ view }) => view)
        .sort((a, b) => (b.lastSeen ?? '').localeCompare(a.lastSeen ?? '')),
      unavailable: this.#pods.failure ?? this.#events.failure,
    };
  }

  /** The objects as they came from the cluster. */
  get objects(): { pods: KubernetesObject[]; events: KubernetesObject[] } {
    return {
      pods: this.#pods.values.map(({ object }) => object),
      events: this.#events.values.map(({ object }) => object),
    };
  }

  stop(): void {
    this.#stop.abort();
  }
}

function keyOf({ metadata }: KubernetesObject): string {
  return metadata?.uid ?? metadata?.name ?? '';
}
