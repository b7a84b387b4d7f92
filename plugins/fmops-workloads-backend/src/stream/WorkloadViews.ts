import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  workloadClaims,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { claimsOf, inScope, scopeKey, type Scope } from '../access';
import type { ClusterRegistry } from '../clusters';
import type { StoredWorkload, WorkloadStore } from '../store';
import { ChangeBatch } from './ChangeBatch';
import { frame, idFrame, type EventStream } from './EventStream';

interface View {
  scope: Scope;
  streams: Set<EventStream>;
  /** What who joins now gets, until something changes. */
  snapshot?: string;
}

/** Changes that come together, as those of a controller, are sent together. */
const GATHER_MS = 5;
/** Sending takes at most one part in so many of the time, whoever looks. */
const SHARE_OF_TIME = 5;
const LONGEST_WAIT_MS = 500;

/**
 * Sends workloads to those who look at them: a snapshot, then changes. Streams
 * of the same scope share a view, and frames are made once for all of them.
 */
export class WorkloadViews {
  readonly #store: WorkloadStore;
  readonly #clusters: ClusterRegistry;
  readonly #views = new Map<string, View>();
  /** Each process counts its revisions anew. */
  readonly #run = randomUUID().slice(0, 8);
  /** Revision at which a workload last left the store or a scope. */
  #lastRemoval = 0;
  #batch = new ChangeBatch();
  #timer?: NodeJS.Timeout;
  /** Before then changes wait, in milliseconds of `performance.now`. */
  #restUntil = 0;

  constructor(options: { store: WorkloadStore; clusters: ClusterRegistry }) {
    this.#store = options.store;
    this.#clusters = options.clusters;
    this.#store.onChange(change => {
      if (
        change.type === 'removed' ||
        (change.previous && !sameScopes(change.previous, change.workload))
      ) {
        this.#lastRemoval = this.#store.revision;
      }
      // A first list of thousands of workloads is nobody's news
      if (this.#views.size > 0) {
        this.#batch.add(change);
        this.#schedule();
      }
    });
    this.#clusters.onStatus(status => {
      this.#batch.addCluster(status);
      this.#schedule();
    });
  }

  /** The workloads of a scope, newest first. */
  list(scope: Scope): Workload[] {
    return this.#select(scope)
      .map(({ workload }) => workload)
      .sort((a, b) => (b.queuedAt ?? '').localeCompare(a.queuedAt ?? ''));
  }

  /**
   * Adds a stream to the view of a scope until it closes.
   *
   * @param lastEventId - what the client has seen; it then gets what is new
   *   since, if that can be told, else a snapshot
   */
  join(scope: Scope, stream: EventStream, lastEventId?: string): void {
    // What waits for others is in the snapshot of this one already.
    this.#flush();
    const key = scopeKey(scope);
    const view = this.#views.get(key) ?? { scope, streams: new Set() };
    this.#views.set(key, view);
    view.streams.add(stream);
    stream.onClose(() => {
      view.streams.delete(stream);
      if (view.streams.size === 0) {
        this.#views.delete(key);
      }
    });
    const frames = this.#resume(scope, lastEventId);
    stream.write(this.#withId(frames ?? [this.#snapshotOf(view)]));
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #select(scope: Scope): StoredWorkload[] {
    const claims = claimsOf(scope);
    const found = claims ? this.#store.claiming(claims) : this.#store.all();
    return [...found].filter(({ workload }) => inScope(scope, workload));
  }

  // Kept as a text: after a restart all come back at once.
  #snapshotOf(view: View): string {
    view.snapshot ??= frame('snapshot', {
      workloads: this.list(view.scope),
      clusters: this.#clusters.statuses(),
    });
    return view.snapshot;
  }

  #resume(scope: Scope, lastEventId?: string): string[] | undefined {
    const [run, revision] = lastEventId?.split('-') ?? [];
    const seen = Number(revision);
    const known = seen >= this.#lastRemoval && seen <= this.#store.revision;
    if (run !== this.#run || !known) {
      return undefined;
    }
    return [
      ...this.#select(scope)
        .filter(stored => stored.revision > seen)
        .map(({ workload }) => frame('changed', workload)),
      ...this.#clusters.statuses().map(status => frame('cluster', status)),
    ];
  }

  // The id comes last: who has got it has got all before it.
  #withId(frames: string[]): string {
    const id = `${this.#run}-${this.#store.revision}`;
    return [...frames.slice(0, -1), idFrame(id, frames.at(-1) ?? '')].join('');
  }

  #schedule() {
    this.#timer ??= setTimeout(
      () => this.#flush(),
      Math.max(GATHER_MS, this.#restUntil - performance.now()),
    );
  }

  #flush() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#batch.isEmpty) {
      return;
    }
    const begin = performance.now();
    const batch = this.#batch;
    this.#batch = new ChangeBatch();
    for (const view of this.#views.values()) {
      const frames = batch.framesFor(view.scope);
      if (frames.length) {
        view.snapshot = undefined;
        const text = this.#withId(frames);
        view.streams.forEach(stream => stream.write(text));
      }
    }
    const end = performance.now();
    const rest = (end - begin) * (SHARE_OF_TIME - 1);
    this.#restUntil = end + Math.min(rest, LONGEST_WAIT_MS);
  }
}

/** Whether two versions of a workload are in the same scopes, as far as they tell. */
function sameScopes(a: Workload, b: Workload): boolean {
  return (
    isDeepStrictEqual(workloadClaims(a), workloadClaims(b)) &&
    isDeepStrictEqual(a.lineage, b.lineage) &&
    a.endpoint?.model?.uri === b.endpoint?.model?.uri
  );
}
