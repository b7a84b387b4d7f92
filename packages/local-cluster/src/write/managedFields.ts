import { KubeObject, ManagedFieldsEntry } from '../objects/KubeObject';
import { FieldSet, fromFieldsV1, toFieldsV1 } from './fieldSet';

/** Who writes, and how. */
export interface FieldManager {
  name: string;
  operation: 'Apply' | 'Update';
  subresource?: string;
}

/** Whether an entry was written by this manager in this way. */
export function isEntryOf(
  entry: ManagedFieldsEntry,
  manager: FieldManager,
): boolean {
  return (
    entry.manager === manager.name &&
    entry.operation === manager.operation &&
    entry.subresource === manager.subresource
  );
}

/** Gives a manager its fields, taking them away from all others. */
export function withOwner(
  object: KubeObject,
  manager: FieldManager,
  fields: FieldSet,
  time: string,
): KubeObject {
  const others = (object.metadata.managedFields ?? [])
    .filter(entry => !isEntryOf(entry, manager))
    .map(entry => without(entry, fields))
    .filter(entry => Object.keys(entry.fieldsV1).length > 0);
  const own: ManagedFieldsEntry = {
    manager: manager.name,
    operation: manager.operation,
    apiVersion: object.apiVersion,
    time,
    fieldsType: 'FieldsV1',
    fieldsV1: toFieldsV1(fields),
    ...(manager.subresource && { subresource: manager.subresource }),
  };
  const managedFields = fields.size > 0 ? [...others, own] : others;
  return { ...object, metadata: { ...object.metadata, managedFields } };
}

/** Fields of the manager, as recorded. */
export function ownedBy(object: KubeObject, manager: FieldManager): FieldSet {
  const entry = object.metadata.managedFields?.find(e => isEntryOf(e, manager));
  return fromFieldsV1(entry?.fieldsV1);
}

function without(
  entry: ManagedFieldsEntry,
  fields: FieldSet,
): ManagedFieldsEntry {
  const rest = [...fromFieldsV1(entry.fieldsV1)].filter(f => !fields.has(f));
  return { ...entry, fieldsV1: toFieldsV1(new Set(rest)) };
}
