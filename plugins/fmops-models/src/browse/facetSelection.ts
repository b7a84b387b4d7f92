import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';

/** Value that no entity has: an empty list would filter nothing. */
const NOTHING = 'none-of-all';

type Filters = Record<string, string[]>;

/** Values of the field that a value of a facet stands for. */
export function selectedBy(
  facet: FacetDefinition,
  value: string,
): readonly string[] {
  const known = facet.values?.find(entry => entry.value === value);
  return known?.selects ?? [value];
}

/**
 * Filter of the catalog for the selected values: any value of a facet, and all
 * facets, also where two of them are about the same field.
 */
export function facetFilter(
  facets: readonly FacetDefinition[],
  filters: Filters,
): Filters {
  const result: Filters = {};
  for (const facet of facets) {
    const selected = filters[facet.id];
    if (selected) {
      const values = new Set(selected.flatMap(v => [...selectedBy(facet, v)]));
      const before = result[facet.field];
      const both = before?.filter(value => values.has(value)) ?? [...values];
      result[facet.field] = both.length > 0 ? both : [NOTHING];
    }
  }
  return result;
}
