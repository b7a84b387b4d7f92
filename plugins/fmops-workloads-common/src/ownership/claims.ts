import {
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { KUBERNETES_ID, KUBERNETES_NAMESPACE } from '../vocabulary';
import type { SubmitTarget, Workload } from '../workload';

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
 * The claims that make a workload one of an entity. The label on a workload is
 * a claim that anyone can make: it counts only in namespaces that are bound to
 * the entity's owner, and, if the entity names a namespace, only there.
 *
 * @public
 */
export function entityClaims(
  entity: Entity,
  namespaces: readonly OwnedNamespace[],
): ReadonlySet<string> {
  const annotations = entity.metadata.annotations ?? {};
  const id = annotations[KUBERNETES_ID];
  const named = annotations[KUBERNETES_NAMESPACE];
  const owners = new Set(ownersOf(entity));
  return new Set(
    namespaces
      .filter(({ owner }) => id && owners.has(fullRef(owner)))
      .filter(({ namespace }) => !named || namespace === named)
      .map(({ cluster, namespace }) => claim(cluster, namespace, id)),
  );
}

/**
 * What a workload claims by its label, if it has one: see {@link entityClaims}.
 *
 * @public
 */
export function workloadClaim({
  ref,
  kubernetesId,
}: Workload): string | undefined {
  return kubernetesId && claim(ref.cluster, ref.namespace, kubernetesId);
}

function claim(cluster: string, namespace: string, kubernetesId: string) {
  return `${cluster}/${namespace}/${kubernetesId}`;
}

function fullRef(owner: string) {
  return stringifyEntityRef(parseEntityRef(owner));
}
