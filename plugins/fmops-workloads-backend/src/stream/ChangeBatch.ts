import {
  workloadKey,
  type ClusterStatus,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { inScope, type Scope } from '../access';
import type { StoreChange } from '../store';
import { frame } from './EventStream';

/** Changes that are sent together; those of one workload become one. */
export class ChangeBatch {
  readonly #changed = new Map<
    string,
    { workload: Workload; before?: Workload; frame?: string }
  >();
  readonly #removed = new Map<string, Workload>();
  readonly #clusters = new Map<string, ClusterStatus>();

  add(change: StoreChange): void {
    if (change.type === 'removed') {
      const before = this.#changed.get(change.key)?.before;
      this.#changed.delete(change.key);
      this.#removed.set(change.key, before ?? change.previous);
      return;
    }
    const { workload, previous } = change;
    const key = workloadKey(workload);
    const before = this.#changed.get(key)?.before ?? previous;
    this.#changed.set(key, { workload, before });
  }

  addCluster(status: ClusterStatus): void {
    this.#clusters.set(status.name, status);
  }

  /** The frames that viewers of a scope get; each workload is serialised once. */
  framesFor(scope: Scope): string[] {
    const frames = [...this.#changed].flatMap(([key, change]) => {
      if (inScope(scope, change.workload)) {
        change.frame ??= frame('changed', change.workload);
        return [change.frame];
      }
      return change.before && inScope(scope, change.before)
        ? [frame('removed', { key })]
        : [];
    });
    return [
      ...frames,
      ...[...this.#removed]
        .filter(([, workload]) => inScope(scope, workload))
        .map(([key]) => frame('removed', { key })),
      ...[...this.#clusters.values()].map(status => frame('cluster', status)),
    ];
  }
}
