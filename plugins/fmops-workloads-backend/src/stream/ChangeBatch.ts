import {
  workloadClaims,
  workloadKey,
  type ClusterStatus,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { claimsOf, inScope, type Scope } from '../access';
import type { StoreChange } from '../store';
import { frame } from './EventStream';

interface Change {
  /** Absent once it is removed. */
  workload?: Workload;
  /** As those who look know it, if they do. */
  before?: Workload;
  /** Made once, for all who see it. */
  frame?: string;
}

/** Changes that are sent together; those of one workload become one. */
export class ChangeBatch {
  readonly #changes = new Map<string, Change>();
  readonly #clusters = new Map<string, ClusterStatus>();
  #byClaim?: Map<string, Map<string, Change>>;

  get isEmpty(): boolean {
    return this.#changes.size === 0 && this.#clusters.size === 0;
  }

  add(change: StoreChange): void {
    this.#byClaim = undefined;
    if (change.type === 'removed') {
      const { key, previous } = change;
      const known = this.#changes.get(key);
      this.#changes.set(key, { before: known ? known.before : previous });
      return;
    }
    const { workload, previous } = change;
    const key = workloadKey(workload);
    const known = this.#changes.get(key);
    const before = known ? known.before : previous;
    this.#changes.set(key, { workload, before });
  }

  addCluster(status: ClusterStatus): void {
    this.#clusters.set(status.name, status);
  }

  /** The frames that viewers of a scope get; each workload is serialised once. */
  framesFor(scope: Scope): string[] {
    return [
      ...[...this.#concerning(scope)].flatMap(([key, change]) => {
        const { workload, before } = change;
        if (workload && inScope(scope, workload)) {
          change.frame ??= frame('changed', workload);
          return [change.frame];
        }
        return before && inScope(scope, before)
          ? [frame('removed', { key })]
          : [];
      }),
      ...[...this.#clusters.values()].map(status => frame('cluster', status)),
    ];
  }

  /** At least the changes of a scope: of thousands of views each asks for its own. */
  #concerning(scope: Scope): Iterable<[string, Change]> {
    const claims = claimsOf(scope);
    if (!claims) {
      return this.#changes;
    }
    this.#byClaim ??= this.#index();
    const found = new Map<string, Change>();
    for (const claim of claims) {
      this.#byClaim.get(claim)?.forEach((change, key) => {
        found.set(key, change);
      });
    }
    return found;
  }

  #index() {
    const index = new Map<string, Map<string, Change>>();
    for (const [key, change] of this.#changes) {
      for (const workload of [change.workload, change.before]) {
        for (const claim of workload ? workloadClaims(workload) : []) {
          const changes = index.get(claim) ?? new Map<string, Change>();
          index.set(claim, changes.set(key, change));
        }
      }
    }
    return index;
  }
}
