import {
  workloadClaim,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Keys of workloads by what they claim: entities are looked at one by one. */
export class ClaimIndex {
  readonly #keys = new Map<string, Set<string>>();

  /** Notes that a workload came, changed or went. */
  move(key: string, previous?: Workload, next?: Workload): void {
    const from = previous && workloadClaim(previous);
    const to = next && workloadClaim(next);
    if (from === to) {
      return;
    }
    if (from) {
      this.#drop(from, key);
    }
    if (to) {
      const keys = this.#keys.get(to) ?? new Set();
      this.#keys.set(to, keys.add(key));
    }
  }

  *keysOf(claims: Iterable<string>): Iterable<string> {
    for (const claim of claims) {
      yield* this.#keys.get(claim) ?? [];
    }
  }

  #drop(claim: string, key: string) {
    const keys = this.#keys.get(claim);
    keys?.delete(key);
    if (keys?.size === 0) {
      this.#keys.delete(claim);
    }
  }
}
