import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  WorkloadCondition,
  WorkloadEvent,
  WorkloadPart,
  WorkloadPod,
  WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  EVENTS,
  PODS,
  resourcePath,
  type ClusterConnection,
} from '../clusters';
import type { DiagnosisInput } from '../diagnosis';
import { Reflector } from '../watch';
import { CollectingSink } from './CollectingSink';
import { conditionDetails } from './conditionDetails';
import { eventDetails, isAbout, type CoreEvent } from './eventDetails';
import { partDetails } from './partDetails';
import { podDetails, type Pod } from './podDetails';
import { byRank } from './podRank';
import { Surroundings, type ServedResources } from './surroundings';
import { objectWithoutLogText, withoutLogText } from './withoutLogText';

/** What to watch in detail. */
export interface DetailTarget {
  connection: ClusterConnection;
  ref: WorkloadRef;
  /** Of its kind; without it, its own object is not watched. */
  plural?: string;
  podSelector?: string;
}

/** What viewers get of an object, and the object itself. */
interface Seen<T, O> {
  view: T;
  object: O;
}

/** Who looks. */
export interface Viewer {
  /** Whether text of logs may be shown. */
  logs: boolean;
}

/** Conditions, pods and events of a workload, newest events first. */
export interface DetailParts {
  conditions?: WorkloadCondition[];
  parts?: WorkloadPart[];
  pods: WorkloadPod[];
  events: WorkloadEvent[];
  unavailable?: string;
}

/** Watches one workload with its pods, events and surroundings until it is stopped. */
export class DetailWatch {
  readonly #pods: CollectingSink<Seen<WorkloadPod, Pod>>;
  readonly #events: CollectingSink<Seen<WorkloadEvent, CoreEvent>>;
  readonly #surroundings: Surroundings;
  readonly #stop = new AbortController();

  constructor(
    target: DetailTarget,
    options: {
      logger: LoggerService;
      served: ServedResources;
      /** Names of the other workloads of its namespace. */
      others(): Iterable<string>;
      onChange(): void;
      onForbidden(what: string, message: string): void;
    },
  ) {
    const onChange = () => {
      this.#surroundings.seen(
        this.#pods.values.map(({ object }) => object),
        this.#events.values.map(({ object }) => object),
      );
      options.onChange();
    };
    this.#pods = new CollectingSink(onChange);
    this.#events = new CollectingSink(onChange);
    this.#surroundings = new Surroundings({ ...options, ...target });
    const { connection, ref, podSelector } = target;
    const { signal } = this.#stop;
    const common = { connection, logger: options.logger };
    if (podSelector) {
      void new Reflector({
        ...common,
        path: resourcePath(PODS, ref.namespace),
        query: { labelSelector: podSelector },
        reduce: (object: Pod) => ({
          key: keyOf(object),
          value: { view: podDetails(object), object },
        }),
        sink: this.#pods,
      }).run(signal);
    } else {
      this.#pods.replaced(0, []);
    }
    void new Reflector({
      ...common,
      path: resourcePath(EVENTS, ref.namespace),
      reduce: (object: CoreEvent) =>
        isAbout(object, ref.name, options.others)
          ? {
              key: keyOf(object),
              value: { view: eventDetails(object), object },
            }
          : undefined,
      sink: this.#events,
    }).run(signal);
  }

  /** Resolves when all was read once, or could not be read. */
  async ready(): Promise<void> {
    await Promise.all([this.#pods.ready, this.#events.ready]);
    await this.#surroundings.ready();
  }

  partsFor({ logs }: Viewer): DetailParts {
    const { object: own, related = [] } = this.#surroundings.parts;
    return {
      ...(own && { conditions: conditionDetails(own) }),
      ...(related.length && { parts: partDetails(related) }),
      pods: this.#pods.values
        .map(({ view, object }) =>
          logs ? view : podDetails(withoutLogText(object)),
        )
        .sort(byRank),
      events: [
        ...this.#events.values.map(({ view }) => view),
        ...this.#surroundings.events.map(eventDetails),
      ].sort((a, b) => (b.lastSeen ?? '').localeCompare(a.lastSeen ?? '')),
      unavailable: this.#pods.failure ?? this.#events.failure,
    };
  }

  /** The objects as they came from the cluster, and the ends of logs for those who may read them. */
  inputFor({ logs }: Viewer): Omit<DiagnosisInput, 'workload'> {
    const { logs: tails, ...parts } = this.#surroundings.parts;
    const shown = <T extends KubernetesObject>(own: T) =>
      logs ? own : objectWithoutLogText(own);
    const pods = this.#pods.values.map(({ object }) => object);
    return {
      ...parts,
      object: parts.object && shown(parts.object),
      related: parts.related?.map(shown),
      pods: logs ? pods : pods.map(withoutLogText),
      events: [
        ...this.#events.values.map(({ object }) => object),
        ...this.#surroundings.events,
      ],
      ...(logs && { logs: tails }),
    };
  }

  stop(): void {
    this.#stop.abort();
    this.#surroundings.stop();
  }
}

function keyOf({ metadata }: KubernetesObject): string {
  return metadata?.uid ?? metadata?.name ?? '';
}
