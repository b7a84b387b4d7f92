import {
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  KUBERNETES_ID,
  KUBERNETES_NAMESPACE,
  type SubmitTarget,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/**
 * The entity that a workload belongs to, as a reference; null for one that
 * belongs to none, undefined where that is not known.
 */
export type EntityOf = (workload: Workload) => string | null | undefined;

function isOwner(entity: Entity, owner: string): boolean {
  const wanted = stringifyEntityRef(parseEntityRef(owner));
  return (entity.relations ?? []).some(
    ({ type, targetRef }) =>
      type === RELATION_OWNED_BY &&
      stringifyEntityRef(parseEntityRef(targetRef)) === wanted,
  );
}

/**
 * Finds the entity of a workload by its label. The label is a claim that
 * anyone can make: it counts only in namespaces of the entity's owner, and, if
 * the entity names a namespace, only there.
 */
export function assignEntities(
  entities: readonly Entity[],
  namespaces: readonly Pick<SubmitTarget, 'cluster' | 'namespace' | 'owner'>[],
): EntityOf {
  return ({ ref, kubernetesId }) => {
    const bound = namespaces.find(
      target =>
        target.cluster === ref.cluster && target.namespace === ref.namespace,
    );
    const entity = entities.find(candidate => {
      const annotations = candidate.metadata.annotations ?? {};
      const namespace = annotations[KUBERNETES_NAMESPACE];
      return (
        bound &&
        kubernetesId &&
        annotations[KUBERNETES_ID] === kubernetesId &&
        (!namespace || namespace === ref.namespace) &&
        isOwner(candidate, bound.owner)
      );
    });
    return entity ? stringifyEntityRef(entity) : null;
  };
}
