import {
  workloadClaims,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Keys of workloads by what they claim: entities are looked at one by one. */
export class ClaimIndex {
  readonly #keys = new Map<string, Set<string>>();

  /** Notes that a workload came, changed or went. */
  move(key: string, previous?: Workload, next?: Workload): void {
    const from = previous ? workloadClaims(previous) : [];
    const to = next ? workloadClaims(next) : [];
    for (const claim of from) {
      if (!to.includes(claim)) this.#drop(claim, key);
    }
    for (const claim of to) {
      const keys = this.#keys.get(claim) ?? new Set();
      this.#keys.set(claim, keys.add(key));
    }
  }

  /** Keys of what makes any of the claims, each once. */
  keysOf(claims: Iterable<string>): Iterable<string> {
    return new Set(
      [...claims].flatMap(claim => [...(this.#keys.get(claim) ?? [])]),
    );
  }

  #drop(claim: string, key: string) {
    const keys = this.#keys.get(claim);
    keys?.delete(key);
    if (keys?.size === 0) {
      this.#keys.delete(claim);
    }
  }
}
