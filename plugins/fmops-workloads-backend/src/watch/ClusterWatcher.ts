import { setTimeout as delay } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { WorkloadKind } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  DISCOVERY,
  discoverVersions,
  resourcePath,
  type Cluster,
} from '../clusters';
import { kindName, observeWorkload, type KindRegistry } from '../kinds';
import type { WorkloadStore } from '../store';
import { PartStarts } from './PartStarts';
import { KUEUE_WORKLOAD, QueueWatch } from './QueueWatch';
import { Reflector } from './Reflector';
import { watchDefinitions } from './watchDefinitions';
import { WorkloadSink } from './WorkloadSink';

const DISCOVERY_MS = 60_000;
/** Where definitions cannot be watched, which would tell of changes at once. */
const UNTOLD_DISCOVERY_MS = 15_000;
const DISCOVERY_RETRY_MS = 5_000;
/** The API server serves a new kind some moments after its definition is there. */
const LOOKS_AFTER_CHANGE = 5;
const LOOK_MS = 1_000;

/**
 * Watches the kinds that a cluster serves, and looks again which ones those are
 * when definitions change: custom resources come and go with their operators.
 */
export class ClusterWatcher {
  readonly #cluster: Cluster;
  readonly #kinds: KindRegistry;
  readonly #store: WorkloadStore;
  readonly #logger: LoggerService;
  readonly #parts: PartStarts;
  readonly #queues: QueueWatch;
  readonly #watches = new Map<WorkloadKind, AbortController>();
  /** Kinds that were looked for at least once, whether installed or not. */
  readonly #discovered = new Set<WorkloadKind>();
  #wake = new AbortController();
  #definitionsWatched = false;
  #looks = 0;

  constructor(options: {
    cluster: Cluster;
    kinds: KindRegistry;
    store: WorkloadStore;
    logger: LoggerService;
  }) {
    this.#cluster = options.cluster;
    this.#kinds = options.kinds;
    this.#store = options.store;
    this.#logger = options.logger.child({ cluster: options.cluster.name });
    this.#parts = new PartStarts(options.store, options.cluster.name);
    this.#queues = new QueueWatch({
      cluster: options.cluster.name,
      connection: options.cluster.connection,
      store: options.store,
      logger: this.#logger,
    });
  }

  /** Runs until the signal aborts; never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    watchDefinitions({
      connection: this.#cluster.connection,
      names: new Set(
        [...this.#kinds.all(), KUEUE_WORKLOAD].map(
          ({ plural, group }) => `${plural}.${group}`,
        ),
      ),
      logger: this.#logger,
      signal,
      onChange: () => {
        this.#looks = LOOKS_AFTER_CHANGE;
        this.#wake.abort();
      },
      onWatched: watched => {
        this.#definitionsWatched = watched;
      },
    });
    while (!signal.aborted) {
      const found = await this.#discover(signal);
      await this.#sleep(found ? this.#pause() : DISCOVERY_RETRY_MS, signal);
    }
  }

  #pause(): number {
    if (this.#looks > 0) {
      this.#looks -= 1;
      return LOOK_MS;
    }
    return this.#definitionsWatched ? DISCOVERY_MS : UNTOLD_DISCOVERY_MS;
  }

  async #discover(signal: AbortSignal): Promise<boolean> {
    const { connection, health } = this.#cluster;
    try {
      const kinds = this.#kinds.all();
      const versions = await discoverVersions(
        connection,
        [...kinds, KUEUE_WORKLOAD],
        signal,
      );
      const changed = kinds
        .map(kind => [kind, versions.get(kind)] as const)
        .filter(entry => this.#isNew(...entry));
      // All first: what a watched kind controls is a part of it.
      changed.forEach(entry => this.#note(...entry));
      changed.forEach(entry => this.#follow(...entry, signal));
      this.#queues.follow(versions.get(KUEUE_WORKLOAD), signal);
      health.report(DISCOVERY);
      return true;
    } catch (error) {
      if (!signal.aborted) {
        health.report(DISCOVERY, toError(error));
        this.#markUnwatchedStale();
      }
      return false;
    }
  }

  #isNew(kind: WorkloadKind, version: string | undefined): boolean {
    const { served } = this.#cluster;
    return served.get(kind) !== version || !this.#discovered.has(kind);
  }

  #note(kind: WorkloadKind, version: string | undefined) {
    const { served } = this.#cluster;
    this.#discovered.add(kind);
    if (version) {
      served.set(kind, version);
    } else {
      served.delete(kind);
    }
  }

  #follow(
    kind: WorkloadKind,
    version: string | undefined,
    signal: AbortSignal,
  ) {
    this.#watches.get(kind)?.abort();
    this.#watches.delete(kind);
    if (version) {
      this.#watch(kind, version, signal);
      return;
    }
    const { health, name } = this.#cluster;
    health.forget(kindName(kind));
    this.#store.setStale({ cluster: name, ...kind }, new Date().toISOString());
    this.#logger.info(`${kindName(kind)} is not installed`);
  }

  #watch(kind: WorkloadKind, version: string, signal: AbortSignal) {
    const { connection, definition, health, name } = this.#cluster;
    const { group, plural } = kind;
    const { demo } = definition;
    const isWatched = (ownerGroup: string, owner: string) =>
      this.#isServed(ownerGroup, owner);
    const source = { cluster: name, group, kind: kind.kind };
    const sink = new WorkloadSink({
      store: this.#store,
      source,
      name: kindName(kind),
      parts: this.#parts,
      queues: this.#queues,
      health,
      onNotServed: () => this.#wake.abort(),
    });
    const stop = new AbortController();
    this.#watches.set(kind, stop);
    health.expect(kindName(kind));
    const reflector = new Reflector({
      connection,
      path: resourcePath({ group, version, plural }),
      query: { labelSelector: kind.selector },
      reduce: object =>
        observeWorkload(
          { kind, cluster: name, version, demo, isWatched },
          object,
        ),
      sink,
      after: this.#store.newestEpoch(source),
      logger: this.#logger,
    });
    void reflector.run(AbortSignal.any([signal, stop.signal]));
    this.#logger.info(`Watching ${kindName(kind)}/${version}`);
  }

  #isServed(group: string, kind: string): boolean {
    return [...this.#cluster.served.keys()].some(
      served => served.group === group && served.kind === kind,
    );
  }

  // Before the first discovery nothing else would tell that records are old.
  #markUnwatchedStale() {
    const since = this.#cluster.health.failingSince(DISCOVERY);
    for (const kind of this.#kinds.all()) {
      if (!this.#watches.has(kind)) {
        this.#store.setStale({ cluster: this.#cluster.name, ...kind }, since);
      }
    }
  }

  async #sleep(ms: number, signal: AbortSignal) {
    const wake = AbortSignal.any([signal, this.#wake.signal]);
    await delay(ms, undefined, { signal: wake }).catch(() => undefined);
    if (this.#wake.signal.aborted) {
      this.#wake = new AbortController();
      // Woken by failures, which come as often as the watch tries.
      await delay(1_000, undefined, { signal }).catch(() => undefined);
    }
  }
}
