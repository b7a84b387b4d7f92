import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';

/** How many candidates a shortlist holds. */
export const MAX_CANDIDATES = 20;

const KIND = FOUNDATION_MODEL_KIND.toLocaleLowerCase('en-US');

/** The reference of a model in its full form; undefined for anything else. */
export function modelRef(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const parsed = parseEntityRef(value);
    return parsed.kind.toLocaleLowerCase('en-US') === KIND
      ? stringifyEntityRef(parsed)
      : undefined;
  } catch {
    return undefined;
  }
}

/** References of models among values from storage or a link, each once. */
export function modelRefs(values: unknown, most: number): string[] {
  if (!Array.isArray(values)) return [];
  const refs = values.map(modelRef).filter(ref => ref !== undefined);
  return [...new Set(refs)].slice(0, most);
}
