import {
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { StoreChange } from '../store';
import { endTopic, waits } from './topics';

/** What ended before it was first seen is told of if that is not longer ago, in ms. */
const NEWS = 60 * 60_000;

/** A job that somebody may have to be told of. */
export interface Candidate {
  cluster: string;
  uid: string;
  /** When it came here, in ms. */
  noted: number;
  /** When it is to be looked at again, in ms. */
  next?: number;
}

/**
 * The jobs that wait and those that have just ended: of thousands of records
 * only these have to be looked at again.
 */
export class RunCandidates {
  readonly #byKey = new Map<string, Candidate>();

  all(): [string, Candidate][] {
    return [...this.#byKey];
  }

  drop(key: string): void {
    this.#byKey.delete(key);
  }

  /** Takes what a store has held before anybody listened to it. */
  found(workload: Workload, now: number): void {
    const since = Date.parse(workload.finishedAt ?? workload.stateSince);
    if (waits(workload) || (endTopic(workload) && now - since <= NEWS)) {
      this.#note(workload, now);
    }
  }

  changed(change: StoreChange, now: number): void {
    if (change.type === 'removed') {
      this.#byKey.delete(change.key);
      return;
    }
    const { workload, previous } = change;
    if (!previous) {
      this.found(workload, now);
    } else if (waits(workload)) {
      if (!waits(previous)) {
        this.#note(workload, now);
      }
    } else if (endTopic(workload) !== endTopic(previous)) {
      this.#note(workload, now);
    } else if (!endTopic(workload)) {
      this.#byKey.delete(workloadKey(workload));
    }
  }

  #note(workload: Workload, noted: number) {
    const { cluster, uid } = workload.ref;
    this.#byKey.set(workloadKey(workload), { cluster, uid, noted });
  }
}
