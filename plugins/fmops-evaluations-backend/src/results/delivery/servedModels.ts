import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Models of the catalog that workloads say they serve, each once, as entity references. */
export function servedModels(
  workloads: readonly Pick<Workload, 'category' | 'lineage'>[],
): string[] {
  const refs = workloads
    .filter(({ category }) => category === 'endpoint')
    .flatMap(({ lineage }) => modelRef(lineage.model) ?? []);
  return [...new Set(refs)];
}

function modelRef(text: string | undefined): string | undefined {
  try {
    const ref = parseEntityRef(text ?? '');
    const isModel =
      ref.kind.toLocaleLowerCase('en-US') ===
      FOUNDATION_MODEL_KIND.toLocaleLowerCase('en-US');
    return isModel ? stringifyEntityRef(ref) : undefined;
  } catch {
    return undefined;
  }
}
