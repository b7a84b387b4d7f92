import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  entityClaims,
  workloadClaims,
  type OwnedNamespace,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/**
 * The entity that a workload belongs to, as a reference; null for one that
 * belongs to none, undefined where that is not known.
 */
export type EntityOf = (workload: Workload) => string | null | undefined;

/** Finds the entities of workloads by the claims that count. */
export function assignEntities(
  entities: readonly Entity[],
  namespaces: readonly OwnedNamespace[],
): EntityOf {
  const byClaim = new Map<string, string>();
  for (const entity of entities) {
    for (const claim of entityClaims(entity, namespaces)) {
      if (!byClaim.has(claim)) {
        byClaim.set(claim, stringifyEntityRef(entity));
      }
    }
  }
  return workload =>
    workloadClaims(workload)
      .map(claim => byClaim.get(claim))
      .find(Boolean) ?? null;
}
