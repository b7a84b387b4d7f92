import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type {
  CostGrouping,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { OwnerOf } from '../access';

const LEGAL = /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i;
/** What an endpoint does, also where it does not say so. */
const SERVING = 'serving';

/** What a workload has in common with others of its group; undefined where it does not tell. */
export function groupValue(
  workload: Workload,
  groupBy: CostGrouping,
  ownerOf: OwnerOf,
): string | undefined {
  switch (groupBy) {
    case 'owner':
      return ownerOf(workload);
    case 'model':
      return modelOf(workload);
    default:
      return (
        workload.lineage.stage ??
        (workload.category === 'endpoint' ? SERVING : undefined)
      );
  }
}

/** The model that a run starts from, or that an endpoint serves: one under its plain name and its reference. */
function modelOf({ category, lineage, endpoint }: Workload) {
  const name =
    category === 'job'
      ? lineage.baseModel
      : lineage.model ??
        lineage.baseModel ??
        endpoint?.model?.uri ??
        endpoint?.model?.name;
  return name && (referenceOf(name) ?? name);
}

function referenceOf(name: string): string | undefined {
  try {
    const ref = parseEntityRef(name, {
      defaultKind: FOUNDATION_MODEL_KIND,
      defaultNamespace: 'default',
    });
    return [ref.kind, ref.namespace, ref.name].every(part => LEGAL.test(part))
      ? stringifyEntityRef(ref)
      : undefined;
  } catch {
    return undefined;
  }
}
