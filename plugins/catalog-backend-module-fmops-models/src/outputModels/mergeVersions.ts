import type { ModelVersion } from '@fmops/backstage-plugin-fmops-models-common';

/**
 * Adds the versions that runs have made to those that a model has, newest
 * first. What people changed since, such as the stage, stays with its run; a
 * later run of the same name takes the place of the earlier one.
 *
 * @param made - oldest first
 */
export function mergeVersions(
  existing: ModelVersion[],
  made: ModelVersion[],
): ModelVersion[] {
  const versions = new Map(existing.map(item => [item.version, item]));
  for (const item of made) {
    const known = versions.get(item.version);
    versions.set(item.version, {
      ...item,
      ...(known?.revision === item.revision && known),
    });
  }
  return [...versions.values()].sort((a, b) =>
    (b.createdAt ?? '').localeCompare(a.createdAt ?? ''),
  );
}
