import {
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { SubmitTarget } from '../workload';
import { JOINS, type NamedWorkload } from './joins';

/**
 * A namespace of a cluster, and the group that it belongs to.
 *
 * @public
 */
export type OwnedNamespace = Pick<
  SubmitTarget,
  'cluster' | 'namespace' | 'owner'
>;

/**
 * Owners of an entity, as full references.
 *
 * @public
 */
export function ownersOf(entity: Entity): string[] {
  const related = (entity.relations ?? [])
    .filter(relation => relation.type === RELATION_OWNED_BY)
    .map(relation => relation.targetRef);
  if (related.length || typeof entity.spec?.owner !== 'string') {
    return related.map(ref => stringifyEntityRef(parseEntityRef(ref)));
  }
  return [
    stringifyEntityRef(
      parseEntityRef(entity.spec.owner, {
        defaultKind: 'group',
        defaultNamespace: getCompoundEntityRef(entity).namespace,
      }),
    ),
  ];
}

/**
 * The claims that make a workload one of an entity. What a workload is called
 * is a claim that anyone can make: it counts only in namespaces that are bound
 * to the entity's owner, and, if the entity names a namespace, only there.
 *
 * @public
 */
export function entityClaims(
  entity: Entity,
  namespaces: readonly OwnedNamespace[],
): ReadonlySet<string> {
  const annotations = entity.metadata.annotations ?? {};
  const owners = new Set(ownersOf(entity));
  const own = namespaces.filter(({ owner }) => owners.has(fullRef(owner)));
  return new Set(
    JOINS.flatMap(join => {
      const name = annotations[join.annotation];
      const only = annotations[join.namespace];
      return own
        .filter(({ namespace }) => name && (!only || namespace === only))
        .map(place => claim(place, join.scheme + name));
    }),
  );
}

/**
 * What a workload claims by its labels and its name: see {@link entityClaims}.
 *
 * @public
 */
export function workloadClaims(workload: NamedWorkload): string[] {
  return JOINS.flatMap(({ scheme, nameOf }) => {
    const name = nameOf(workload);
    return name ? [claim(workload.ref, scheme + name)] : [];
  });
}

function claim(
  { cluster, namespace }: { cluster: string; namespace: string },
  name: string,
) {
  return `${cluster}/${namespace}/${name}`;
}

function fullRef(owner: string) {
  return stringifyEntityRef(parseEntityRef(owner));
}
