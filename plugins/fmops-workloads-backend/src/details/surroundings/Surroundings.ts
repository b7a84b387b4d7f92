import { setTimeout as delay } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { WorkloadRef } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  EVENTS,
  resourcePath,
  type ApiResource,
  type ClusterConnection,
} from '../../clusters';
import type { DiagnosisInput } from '../../diagnosis';
import { readTail } from '../../logs';
import type { CoreEvent } from '../eventDetails';
import type { Pod } from '../podDetails';
import { attemptStart } from './attemptStart';
import { LogTails } from './LogTails';
import { NamedWatches } from './NamedWatches';
import { ObjectWatch } from './ObjectWatch';
import {
  claimsOf,
  clusterQueuesOf,
  localQueuesOf,
  nodesOf,
  podGroupsOf,
} from './namesIn';
import * as resources from './resources';
import type { ServedResources } from './ServedResources';

/** Label of Workloads of Kueue: for which object they are. */
export const JOB_UID = 'kueue.x-k8s.io/job-uid';
/** Events about what has no namespace are kept in this one. */
export const CLUSTER_EVENTS = 'default';
/** Viewers wait no longer than this for what only explains. */
const PATIENCE_MS = 3_000;
const LOG_LINES = 200;

/** Whose surroundings to watch. */
export interface SurroundingsOptions {
  connection: ClusterConnection;
  ref: WorkloadRef;
  /** Of the workload's own kind; without it, its object is not watched. */
  plural?: string;
  served: ServedResources;
  logger: LoggerService;
  onChange(): void;
  onForbidden(what: string, message: string): void;
}

type Parts = Omit<DiagnosisInput, 'workload' | 'pods' | 'events'>;

/**
 * Watches what explains one workload beside its pods and their events: its own
 * object, what is made for it, its place in a queue, its nodes, and the ends of
 * logs. Each is asked for by name or label, never as a whole.
 */
export class Surroundings {
  readonly #options: SurroundingsOptions;
  readonly #stop = new AbortController();
  readonly #own: ObjectWatch[] = [];
  readonly #related: { kind: string; watch: ObjectWatch }[] = [];
  readonly #kueue: ObjectWatch[] = [];
  readonly #named = new Map<string, NamedWatches>();
  readonly #logs: LogTails;
  readonly #started: Promise<void>;
  #pods: Pod[] = [];
  #events: CoreEvent[] = [];
  #ready?: Promise<void>;

  constructor(options: SurroundingsOptions) {
    const { connection } = options;
    this.#options = options;
    this.#logs = new LogTails({
      ...options,
      read: run =>
        readTail(connection, run, {
          lines: LOG_LINES,
          signal: this.#stop.signal,
        }),
    });
    this.#started = this.#start();
  }

  /** What it has of the input of a diagnosis. */
  get parts(): Parts {
    const kueueWorkloads = valuesOf(this.#kueue);
    return {
      object: valuesOf(this.#own)[0],
      related: this.#related.flatMap(({ kind, watch }) =>
        watch.values.map(object => ({ ...object, kind })),
      ),
      // Where none is, the record of the workload tells.
      ...(kueueWorkloads.length && { kueueWorkloads }),
      attemptStartedAt: attemptStart(kueueWorkloads),
      clusterQueues: this.#valuesOf('clusterQueues'),
      podGroups: this.#valuesOf('podGroups'),
      nodes: this.#valuesOf('nodes'),
      nodeClaims: this.#valuesOf('nodeClaims'),
      logs: this.#logs.values,
    };
  }

  /** Events about its nodes and NodeClaims. */
  get events(): CoreEvent[] {
    return [...this.#valuesOf('Node'), ...this.#valuesOf('NodeClaim')];
  }

  /** Resolves when all was read once, and after some seconds anyhow. */
  async ready(): Promise<void> {
    this.#ready ??= Promise.race([
      this.#readAll(),
      delay(PATIENCE_MS, undefined, { ref: false }),
    ]);
    await this.#ready;
  }

  /** Takes what the pods and their events say now. */
  seen(pods: Pod[], events: CoreEvent[]): void {
    this.#pods = pods;
    this.#events = events;
    this.#follow();
  }

  stop(): void {
    this.#stop.abort();
    this.#watches.forEach(watch => watch.stop());
    this.#named.forEach(watches_ => watches_.stop());
  }

  async #start() {
    const { ref, plural } = this.#options;
    const { uid, name, namespace, group, version } = ref;
    if (plural) {
      this.#own.push(
        this.#watch({ group, version, plural }, namespace, {
          query: { fieldSelector: `metadata.name=${name}` },
          accepts: ({ metadata }) => metadata?.uid === uid,
        }),
      );
    }
    this.#name('nodes', resources.NODES);
    this.#nameEvents('Node');
    for (const { resource, label } of resources.relatedTo(ref)) {
      await this.#ifServed(resource, found =>
        this.#related.push({
          kind: resource.kind,
          watch: this.#watch(found, namespace, {
            query: { labelSelector: `${label}=${name}` },
            accepts: ({ metadata }) => metadata?.labels?.[label] === name,
          }),
        }),
      );
    }
    await this.#ifServed(resources.KUEUE_WORKLOADS, found =>
      this.#kueue.push(
        this.#watch(found, namespace, {
          query: { labelSelector: `${JOB_UID}=${uid}` },
          accepts: ({ metadata }) => metadata?.labels?.[JOB_UID] === uid,
        }),
      ),
    );
    await this.#ifServed(resources.LOCAL_QUEUES, found =>
      this.#name('localQueues', found, namespace),
    );
    await this.#ifServed(resources.CLUSTER_QUEUES, found =>
      this.#name('clusterQueues', found),
    );
    await this.#ifServed(resources.POD_GROUPS, found =>
      this.#name('podGroups', found, namespace),
    );
    await this.#ifServed(resources.NODE_CLAIMS, found => {
      this.#name('nodeClaims', found);
      this.#nameEvents('NodeClaim');
    });
    this.#follow();
  }

  #follow() {
    if (this.#stop.signal.aborted) {
      return;
    }
    const kueue = valuesOf(this.#kueue);
    const nodes = nodesOf(this.#pods);
    const claims = claimsOf(this.#events, this.#valuesOf('nodes'));
    const names: Record<string, (string | undefined)[]> = {
      localQueues: localQueuesOf(kueue),
      clusterQueues: clusterQueuesOf(kueue, this.#valuesOf('localQueues')),
      podGroups: podGroupsOf(this.#pods),
      ...{ nodes, Node: nodes, nodeClaims: claims, NodeClaim: claims },
    };
    this.#named.forEach((watches, what) => watches.follow(names[what] ?? []));
    this.#logs.follow(this.#pods);
  }

  async #ifServed(
    resource: resources.ExplainingResource,
    use: (found: ApiResource) => void,
  ) {
    const { connection, served } = this.#options;
    const found = await served.find(connection, resource);
    if (found && !this.#stop.signal.aborted) {
      use(found);
    }
  }

  #name(what: string, resource: ApiResource, namespace?: string) {
    const open = (name: string) =>
      this.#watch(resource, namespace, {
        query: { fieldSelector: `metadata.name=${name}` },
        accepts: ({ metadata }) => metadata?.name === name,
      });
    this.#named.set(what, new NamedWatches(open));
  }

  #nameEvents(kind: string) {
    const open = (name: string) =>
      this.#watch(EVENTS, CLUSTER_EVENTS, {
        query: {
          fieldSelector: `involvedObject.kind=${kind},involvedObject.name=${name}`,
        },
        accepts: ({ involvedObject: about }: CoreEvent) =>
          about?.kind === kind && about.name === name,
      });
    this.#named.set(kind, new NamedWatches(open));
  }

  #watch(
    resource: ApiResource,
    namespace: string | undefined,
    what: Pick<
      ConstructorParameters<typeof ObjectWatch>[0],
      'query' | 'accepts'
    >,
  ): ObjectWatch {
    const { connection, logger, onChange, onForbidden } = this.#options;
    return new ObjectWatch({
      ...what,
      ...{ connection, logger },
      path: resourcePath(resource, namespace),
      onChange: () => {
        this.#follow();
        onChange();
      },
      onForbidden: (_path, message) => onForbidden(resource.plural, message),
    });
  }

  /** What is found by name may name more: twice at most, from a queue to its queue. */
  async #readAll() {
    await this.#started;
    await readyOf(this.#watches);
    for (let depth = 0; depth < 2; depth++) {
      await Promise.all([...this.#named.values()].map(all => all.ready()));
    }
    await this.#logs.ready();
  }

  get #watches(): ObjectWatch[] {
    const related = this.#related.map(({ watch }) => watch);
    return [...this.#own, ...related, ...this.#kueue];
  }

  #valuesOf(what: string): KubernetesObject[] {
    return this.#named.get(what)?.values ?? [];
  }
}

function valuesOf(watches: readonly ObjectWatch[]): KubernetesObject[] {
  return watches.flatMap(({ values }) => values);
}

async function readyOf(watches: readonly ObjectWatch[]): Promise<void> {
  await Promise.all(watches.map(({ ready }) => ready));
}
