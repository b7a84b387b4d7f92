import { ConflictError } from '@backstage/errors';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { FIELD_MANAGER } from '../applyManifest';

/**
 * The manifest as it was submitted through the portal: those fields of an object
 * that the portal has applied, without what defaults and controllers added.
 *
 * @throws ConflictError when the portal has applied none
 */
export function appliedManifest(
  object: KubernetesObject,
): Record<string, unknown> {
  const { apiVersion, kind, metadata = {} } = object;
  const { name, namespace } = metadata;
  const applied = metadata.managedFields?.find(
    ({ manager, operation, subresource }) =>
      manager === FIELD_MANAGER && operation === 'Apply' && !subresource,
  )?.fieldsV1;
  if (!applied) {
    throw new ConflictError(
      `${kind} ${namespace}/${name} was not submitted through the portal, which so has no manifest to submit again`,
    );
  }
  const fields = pick(object, applied) as KubernetesObject;
  return {
    ...fields,
    apiVersion,
    kind,
    metadata: { ...fields.metadata, name, namespace },
  };
}

/** The part of a value that a tree of `fieldsV1` names: `f:` a field, `k:` an item by keys, `v:` an item by value. */
function pick(value: unknown, tree: object): unknown {
  const children = Object.entries(tree).filter(([key]) => key !== '.');
  if (!children.length || typeof value !== 'object' || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.flatMap(item => {
      const child = children.find(([key]) => isItem(item, key));
      return child ? [pick(item, child[1])] : [];
    });
  }
  const fields = new Map(children);
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, child]) => {
      const subtree = fields.get(`f:${field}`);
      return subtree ? [[field, pick(child, subtree)]] : [];
    }),
  );
}

function isItem(item: unknown, key: string): boolean {
  const wanted: unknown = JSON.parse(key.slice(2));
  if (key.startsWith('v:')) {
    return item === wanted;
  }
  return Object.entries(wanted as object).every(
    ([field, expected]) =>
      (item as Record<string, unknown> | null)?.[field] === expected,
  );
}
