import {
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  KUBERNETES_ID,
  KUBERNETES_NAMESPACE,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { NamespaceBinding } from './NamespaceBindings';

/** Which workloads a view holds: all, or those of these claims. */
export type Scope = 'all' | ReadonlySet<string>;

/** Owners of an entity, as full references. */
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
 * a mere claim: it counts only in namespaces that are bound to the entity's
 * owner, and, if the entity names a namespace, only there.
 */
export function entityScope(
  entity: Entity,
  bindings: readonly NamespaceBinding[],
): ReadonlySet<string> {
  const annotations = entity.metadata.annotations ?? {};
  const id = annotations[KUBERNETES_ID];
  const namespace = annotations[KUBERNETES_NAMESPACE];
  const owners = new Set(ownersOf(entity));
  return new Set(
    bindings
      .filter(binding => id && owners.has(binding.owner))
      .filter(binding => !namespace || binding.namespace === namespace)
      .map(binding => claim(binding.cluster, binding.namespace, id)),
  );
}

/** Whether a scope holds a workload. */
export function inScope(scope: Scope, workload: Workload): boolean {
  if (scope === 'all') {
    return true;
  }
  const { cluster, namespace } = workload.ref;
  const id = workload.kubernetesId;
  return Boolean(id) && scope.has(claim(cluster, namespace, id!));
}

/** Equal scopes have equal keys. */
export function scopeKey(scope: Scope): string {
  return scope === 'all' ? 'all' : [...scope].sort().join(' ');
}

function claim(cluster: string, namespace: string, kubernetesId: string) {
  return `${cluster}/${namespace}/${kubernetesId}`;
}
