import type { StoredModel } from '../store';

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
  for (const group of byRef.values()) {
    const hubKeys = group.flatMap(({ hubKey }) => hubKey ?? []);
    const same = groups.find(
      other =>
        other.some(({ hubKey }) => hubKey && hubKeys.includes(hubKey)) &&
        !other.some(({ registryId }) =>
          group.some(model => model.registryId === registryId),
        ),
    );
    if (same) {
      same.push(...group);
    } else {
      groups.push([...group]);
    }
  }
  return groups.map(group => group.sort((a, b) => rankOf(a) - rankOf(b)));
}
