import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';

/** One checkbox of a facet. */
export interface FacetOption {
  value: string;
  title: string;
  count: number;
  selected: boolean;
}

/** What a value of a facet is called. */
export function valueTitle(
  facet: FacetDefinition,
  value: string,
  nameValue: (value: string) => string = v => v,
): string {
  const known = facet.values?.find(entry => entry.value === value);
  return known?.title ?? nameValue(value);
}

/**
 * The options of a facet: the values that the catalog counts and those that are
 * selected, in the facet's own order, then the most frequent first.
 */
export function facetOptions(
  facet: FacetDefinition,
  counts: Array<{ value: string; count: number }> = [],
  selected: readonly string[] = [],
  nameValue?: (value: string) => string,
): FacetOption[] {
  const rank = (value: string) => {
    const index = facet.values?.findIndex(entry => entry.value === value) ?? -1;
    return index < 0 ? Number.MAX_SAFE_INTEGER : index;
  };
  const missing = selected
    .filter(value => !counts.some(entry => entry.value === value))
    .map(value => ({ value, count: 0 }));
  return [...counts, ...missing]
    .map(({ value, count }) => ({
      value,
      count,
      title: valueTitle(facet, value, nameValue),
      selected: selected.includes(value),
    }))
    .sort(
      (a, b) =>
        rank(a.value) - rank(b.value) ||
        b.count - a.count ||
        a.title.localeCompare(b.title),
    );
}
