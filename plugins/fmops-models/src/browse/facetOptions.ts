import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { selectedBy } from './facetSelection';

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

interface Count {
  value: string;
  count: number;
}

/** Adds up the counts of what values stand for, where they stand for others. */
function countsOfValues(facet: FacetDefinition, counts: Count[]): Count[] {
  if (!facet.values?.some(({ selects }) => selects)) return counts;
  return facet.values
    .map(({ value }) => {
      const selected = selectedBy(facet, value);
      const own = counts.filter(entry => selected.includes(entry.value));
      return { value, count: own.reduce((sum, { count }) => sum + count, 0) };
    })
    .filter(({ count }) => count > 0);
}

/**
 * The options of a facet: the values that the catalog counts and those that are
 * selected, in the facet's own order, then the most frequent first.
 */
export function facetOptions(
  facet: FacetDefinition,
  fieldCounts: Count[] = [],
  selected: readonly string[] = [],
  nameValue?: (value: string) => string,
): FacetOption[] {
  const counts = countsOfValues(facet, fieldCounts);
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
