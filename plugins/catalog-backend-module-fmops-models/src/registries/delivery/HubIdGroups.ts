import type { StoredModel } from '../store';

const lists = (group: StoredModel[], registryId: string) =>
  group.some(model => model.registryId === registryId);

/**
 * Groups with models of one Hugging Face id. There may be thousands, where a
 * registry gives many models the id of their base.
 */
export class HubIdGroups {
  readonly #groups: StoredModel[][] = [];
  // Groups only grow: what was passed over once never lacks the registry again
  readonly #firstWithout = new Map<string, number>();

  add(group: StoredModel[]): void {
    this.#groups.push(group);
  }

  /** The first group with no model of these registries. */
  without(registryIds: string[]): StoredModel[] | undefined {
    const from = Math.max(...registryIds.map(id => this.#skip(id)));
    for (let at = from; at < this.#groups.length; at++) {
      const group = this.#groups[at];
      if (!registryIds.some(id => lists(group, id))) {
        return group;
      }
    }
    return undefined;
  }

  #skip(registryId: string): number {
    let at = this.#firstWithout.get(registryId) ?? 0;
    while (at < this.#groups.length && lists(this.#groups[at], registryId)) {
      at++;
    }
    this.#firstWithout.set(registryId, at);
    return at;
  }
}
