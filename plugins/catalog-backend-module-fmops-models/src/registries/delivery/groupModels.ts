import type { StoredModel } from '../store';
import { HubIdGroups } from './HubIdGroups';

/**
 * Puts models together that are one model: those of one name, and those of one
 * Hugging Face id as long as no registry has two of them. Models that are gone
 * are in no group.
 *
 * @param order - ids of the registries; the first one comes first in each group
 */
export function groupModels(
  models: StoredModel[],
  order: string[],
): StoredModel[][] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = (model: StoredModel) =>
    rank.get(model.registryId) ?? order.length;
  const present = models
    .filter(({ removed }) => !removed)
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        (a.entityRef < b.entityRef ? -1 : Number(a.entityRef > b.entityRef)),
    );

  const byRef = new Map<string, StoredModel[]>();
  for (const model of present) {
    byRef.set(model.entityRef, [...(byRef.get(model.entityRef) ?? []), model]);
  }
  const groups: StoredModel[][] = [];
  const byHubKey = new Map<string, HubIdGroups>();
  for (const group of byRef.values()) {
    const registryIds = group.map(({ registryId }) => registryId);
    const hubKeys = new Set(group.flatMap(({ hubKey }) => hubKey ?? []));
    const same = [...hubKeys]
      .map(key => byHubKey.get(key)?.without(registryIds))
      .find(found => found !== undefined);
    if (same) {
      same.push(...group);
    } else {
      groups.push(group);
    }
    for (const key of hubKeys) {
      const ofKey = byHubKey.get(key) ?? new HubIdGroups();
      ofKey.add(same ?? group);
      byHubKey.set(key, ofKey);
    }
  }
  return groups.map(group => group.sort((a, b) => rankOf(a) - rankOf(b)));
}
