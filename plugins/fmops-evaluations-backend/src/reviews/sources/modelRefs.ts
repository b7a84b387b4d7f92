import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';

/**
 * The reference of a model of the catalog, in the catalog's spelling; undefined
 * for the names of models outside.
 */
export function modelRefOf(model: string): string | undefined {
  if (!/^foundationmodel:/i.test(model)) return undefined;
  try {
    const ref = parseEntityRef(model, { defaultNamespace: 'default' });
    return ref.kind.toLocaleLowerCase('en-US') ===
      FOUNDATION_MODEL_KIND.toLocaleLowerCase('en-US')
      ? stringifyEntityRef(ref)
      : undefined;
  } catch {
    return undefined;
  }
}
