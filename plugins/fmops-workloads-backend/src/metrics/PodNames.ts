/** Pods of one workload that are remembered: those seen last. */
const MOST_PODS = 100;
const MOST_WORKLOADS = 2_000;

/**
 * Names of the pods that workloads have had, as far as this process saw them: a
 * chart of yesterday is of pods that may be gone. Only names that the cluster
 * has told for the workload are in here, never what merely looks alike.
 */
export class PodNames {
  readonly #names = new Map<string, Set<string>>();

  /** @returns all names known, the newest last */
  add(workload: string, pods: readonly string[]): string[] {
    const known = [...(this.#names.get(workload) ?? [])];
    const names = [...known.filter(name => !pods.includes(name)), ...pods];
    const kept = names.slice(-MOST_PODS);
    this.#names.delete(workload);
    this.#names.set(workload, new Set(kept));
    if (this.#names.size > MOST_WORKLOADS) {
      const [oldest] = this.#names.keys();
      this.#names.delete(oldest);
    }
    return kept;
  }
}
