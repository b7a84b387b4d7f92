import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Prefix of addresses of weights on the Hugging Face Hub. */
const HUB = 'hf://';

/** A name of a model as it is compared: a reference in full, and a name of a registry as it is. */
function forms(name: string): string[] {
  const plain = name.replace(HUB, '').toLocaleLowerCase('en-US');
  try {
    const ref = stringifyEntityRef(
      parseEntityRef(name, {
        defaultKind: FOUNDATION_MODEL_KIND,
        defaultNamespace: 'default',
      }),
    );
    return [ref, plain];
  } catch {
    return [plain];
  }
}

/** Names that a model goes by: its reference, and its id on the Hugging Face Hub. */
export function modelNames(model: Entity): ReadonlySet<string> {
  const source = model.spec?.source as { huggingFaceId?: unknown } | undefined;
  const id = source?.huggingFaceId;
  return new Set([
    stringifyEntityRef(model),
    ...(typeof id === 'string' ? [id.toLocaleLowerCase('en-US')] : []),
  ]);
}

/**
 * Whether a workload says that it starts from a model, makes it or serves it.
 * That is a claim of the workload, as all of its lineage.
 */
export function namesModel(
  { lineage, endpoint }: Workload,
  names: ReadonlySet<string>,
): boolean {
  return [
    lineage.baseModel,
    lineage.outputModel,
    lineage.model,
    endpoint?.model?.uri,
  ].some(name => name && forms(name).some(form => names.has(form)));
}
