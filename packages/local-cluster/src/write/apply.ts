import { isDeepStrictEqual } from 'node:util';
import { ApiError } from '../errors/ApiError';
import { copyJson, isJsonObject, JsonObject, valueAt } from '../objects/json';
import { KubeObject, Manifest } from '../objects/KubeObject';
import {
  displayName,
  FieldSet,
  fieldsOf,
  fromFieldsV1,
  pathOf,
} from './fieldSet';
import { FieldManager, isEntryOf, ownedBy } from './managedFields';
import { mergePatch } from './mergePatch';

/** What an apply makes of a live object, and the fields that its manager then owns. */
export interface Applied {
  object: KubeObject;
  fields: FieldSet;
}

/**
 * Server-side apply: sets the fields of the manifest and removes those that the
 * same manager set before and no longer names. Lists are replaced as a whole.
 *
 * @throws ApiError 409 when another manager owns a field with another value and `force` is off
 */
export function apply(
  live: KubeObject,
  manifest: Manifest,
  manager: FieldManager,
  force: boolean,
): Applied {
  const fields = fieldsOf(manifest);
  if (!force) {
    refuseConflicts(live, manifest, manager, fields);
  }
  const merged = mergePatch(live, manifest) as KubeObject;
  const dropped = [...ownedBy(live, manager)].filter(
    field => !fields.has(field) && !othersOwn(live, manager, field),
  );
  const object = copyJson(merged);
  dropped
    .filter(field => valueAt(manifest, pathOf(field)) === undefined)
    .forEach(field => removeAt(object, pathOf(field)));
  return { object, fields };
}

function refuseConflicts(
  live: KubeObject,
  manifest: Manifest,
  manager: FieldManager,
  fields: FieldSet,
): void {
  const causes = (live.metadata.managedFields ?? [])
    .filter(entry => !isEntryOf(entry, manager))
    .flatMap(entry =>
      [...fromFieldsV1(entry.fieldsV1)]
        .filter(field => fields.has(field))
        .filter(field => {
          const path = pathOf(field);
          return !isDeepStrictEqual(
            valueAt(live, path),
            valueAt(manifest, path),
          );
        })
        .map(field => ({
          reason: 'FieldManagerConflict',
          message: `conflict with "${entry.manager}" using ${entry.apiVersion}`,
          field: displayName(field),
        })),
    );
  if (causes.length > 0) {
    const list = causes.map(c => `${c.message}: ${c.field}`).join('\n');
    throw new ApiError(
      409,
      'Conflict',
      `Apply failed with ${causes.length} conflict${
        causes.length > 1 ? 's' : ''
      }: ${list}`,
      { causes },
    );
  }
}

function othersOwn(
  live: KubeObject,
  manager: FieldManager,
  field: string,
): boolean {
  return (live.metadata.managedFields ?? []).some(
    entry =>
      !isEntryOf(entry, manager) && fromFieldsV1(entry.fieldsV1).has(field),
  );
}

function removeAt(root: JsonObject, path: string[]): void {
  const parent = valueAt(root, path.slice(0, -1));
  if (isJsonObject(parent)) {
    delete parent[path[path.length - 1]];
  }
}
