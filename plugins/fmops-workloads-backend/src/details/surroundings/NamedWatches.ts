import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { ObjectWatch } from './ObjectWatch';

/** A job of a thousand pods runs on many nodes: the first ones tell. */
const MOST = 20;
// Names come from objects that anybody may have written, and go into selectors.
const NAME = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;

/** Watches single objects by their names, as these come and go. */
export class NamedWatches {
  readonly #open: (name: string) => ObjectWatch;
  readonly #watches = new Map<string, ObjectWatch>();

  constructor(open: (name: string) => ObjectWatch) {
    this.#open = open;
  }

  get values(): KubernetesObject[] {
    return [...this.#watches.values()].flatMap(({ values }) => values);
  }

  /** Resolves when all that is watched now was read once. */
  async ready(): Promise<void> {
    await Promise.all([...this.#watches.values()].map(({ ready }) => ready));
  }

  /** Watches these from now on, the most telling first, and no others. */
  follow(names: readonly (string | undefined)[]): void {
    const wanted = new Set(
      names.filter(
        (name): name is string => name !== undefined && NAME.test(name),
      ),
    );
    const kept = new Set([...wanted].slice(0, MOST));
    for (const [name, watch] of this.#watches) {
      if (!kept.has(name)) {
        watch.stop();
        this.#watches.delete(name);
      }
    }
    for (const name of kept) {
      if (!this.#watches.has(name)) {
        this.#watches.set(name, this.#open(name));
      }
    }
  }

  stop(): void {
    this.#watches.forEach(watch => watch.stop());
    this.#watches.clear();
  }
}
