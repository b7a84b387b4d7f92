import type { MappedModels } from './entity/mapModels';

/**
 * References of models that stay as they are: their registry still lists them,
 * in a form that makes no valid entity. One without a name may be any of them.
 */
export function keptRefs(
  before: Set<string>,
  { entities, rejections, excluded }: MappedModels,
): string[] {
  const rejected = new Set(rejections.map(({ entityRef }) => entityRef));
  return [...before].filter(
    ref =>
      !entities.has(ref) &&
      !excluded.has(ref) &&
      (rejected.has(ref) || rejected.has(undefined)),
  );
}

/**
 * A list that has lost most models is taken for a failed one.
 *
 * @throws Error that says how to remove them all the same
 */
export function checkRemovals(
  before: Set<string>,
  { entities, excluded }: MappedModels,
  kept: string[],
  maxPercentage: number,
): void {
  const keeps = new Set(kept);
  const removed = [...before].filter(
    ref => !entities.has(ref) && !excluded.has(ref) && !keeps.has(ref),
  );
  if (removed.length * 100 > before.size * maxPercentage) {
    throw new Error(
      `its list lacks ${removed.length} of ${before.size} models that are in the catalog, such as ${removed[0]}; if they are gone, set maxRemovalPercentage to 100 for one pass`,
    );
  }
}
