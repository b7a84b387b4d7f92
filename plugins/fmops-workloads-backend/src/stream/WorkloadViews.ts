import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { inScope, scopeKey, type Scope } from '../access';
import type { ClusterRegistry } from '../clusters';
import type { StoredWorkload, WorkloadStore } from '../store';
import { ChangeBatch } from './ChangeBatch';
import { frame, idFrame, type EventStream } from './EventStream';

interface View {
  scope: Scope;
  streams: Set<EventStream>;
}

const COALESCE_MS = 100;

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
      this.#batch.add(change);
      this.#schedule();
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
    const frames = this.#resume(scope, lastEventId) ?? [
      frame('snapshot', {
        workloads: this.list(scope),
        clusters: this.#clusters.statuses(),
      }),
    ];
    stream.write(this.#withId(frames));
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #select(scope: Scope): StoredWorkload[] {
    return [...this.#store.all()].filter(({ workload }) =>
      inScope(scope, workload),
    );
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
    this.#timer ??= setTimeout(() => this.#flush(), COALESCE_MS);
  }

  #flush() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#batch;
    this.#batch = new ChangeBatch();
    for (const { scope, streams } of this.#views.values()) {
      const frames = batch.framesFor(scope);
      if (frames.length) {
        const text = this.#withId(frames);
        streams.forEach(stream => stream.write(text));
      }
    }
  }
}

/** Whether two versions of a workload are in the same scopes, as far as they tell. */
function sameScopes(a: Workload, b: Workload): boolean {
  return (
    a.kubernetesId === b.kubernetesId &&
    isDeepStrictEqual(a.lineage, b.lineage) &&
    a.endpoint?.model?.uri === b.endpoint?.model?.uri
  );
}
