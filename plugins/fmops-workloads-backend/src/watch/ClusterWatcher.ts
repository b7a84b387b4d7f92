import { setTimeout as delay } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { WorkloadKind } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  DISCOVERY,
  discoverVersion,
  resourcePath,
  type Cluster,
} from '../clusters';
import { observeWorkload, type KindRegistry } from '../kinds';
import type { WorkloadStore } from '../store';
import { PartStarts } from './PartStarts';
import { Reflector } from './Reflector';
import { WorkloadSink } from './WorkloadSink';

const DISCOVERY_MS = 60_000;
const DISCOVERY_RETRY_MS = 5_000;

/**
 * Watches the kinds that a cluster serves, and looks again from time to time
 * which ones those are: custom resources come and go with their operators.
 */
export class ClusterWatcher {
  readonly #cluster: Cluster;
  readonly #kinds: KindRegistry;
  readonly #store: WorkloadStore;
  readonly #logger: LoggerService;
  readonly #parts: PartStarts;
  readonly #watches = new Map<WorkloadKind, AbortController>();
  /** Kinds that were looked for at least once, whether installed or not. */
  readonly #discovered = new Set<WorkloadKind>();
  #wake = new AbortController();

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
  }

  /** Runs until the signal aborts; never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const found = await this.#discover(signal);
      await this.#sleep(found ? DISCOVERY_MS : DISCOVERY_RETRY_MS, signal);
    }
  }

  async #discover(signal: AbortSignal): Promise<boolean> {
    const { connection, health } = this.#cluster;
    try {
      for (const kind of this.#kinds.all()) {
        const version = await discoverVersion(connection, kind, signal);
        this.#follow(kind, version, signal);
      }
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

  #follow(
    kind: WorkloadKind,
    version: string | undefined,
    signal: AbortSignal,
  ) {
    const { served, health, name } = this.#cluster;
    if (served.get(kind) === version && this.#discovered.has(kind)) {
      return;
    }
    this.#discovered.add(kind);
    this.#watches.get(kind)?.abort();
    this.#watches.delete(kind);
    if (!version) {
      served.delete(kind);
      health.forget(kind.kind);
      this.#store.setStale(
        { cluster: name, ...kind },
        new Date().toISOString(),
      );
      this.#logger.info(`${kind.kind} of ${kind.group} is not installed`);
      return;
    }
    served.set(kind, version);
    this.#watch(kind, version, signal);
  }

  #watch(kind: WorkloadKind, version: string, signal: AbortSignal) {
    const { connection, definition, health, name } = this.#cluster;
    const { group, plural } = kind;
    const { demo } = definition;
    const sink = new WorkloadSink({
      store: this.#store,
      source: { cluster: name, group, kind: kind.kind },
      parts: this.#parts,
      health,
      onNotServed: () => this.#wake.abort(),
    });
    const stop = new AbortController();
    this.#watches.set(kind, stop);
    const reflector = new Reflector({
      connection,
      path: resourcePath({ group, version, plural }),
      query: { labelSelector: kind.selector },
      reduce: object =>
        observeWorkload({ kind, cluster: name, version, demo }, object),
      sink,
      logger: this.#logger,
    });
    void reflector.run(AbortSignal.any([signal, stop.signal]));
    this.#logger.info(`Watching ${kind.kind} of ${group}/${version}`);
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
