import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import {
  catalogFilter,
  PROMPT_FILTER_NAMES,
  PROMPT_FILTERS,
  type PromptFilter,
} from './promptQuery';

/** A value of a filter, with how many prompts have it. */
export interface FacetValue {
  value: string;
  count: number;
}

/** The values that filters may take, the most frequent first. */
export function usePromptFacets(): Record<PromptFilter, FacetValue[]> {
  const catalog = useApi(catalogApiRef);
  const { value } = useAsync(
    () =>
      catalog.getEntityFacets({
        filter: catalogFilter({}),
        facets: Object.values(PROMPT_FILTERS),
      }),
    [catalog],
  );
  const facets = { tag: [], owner: [], task: [] } as Record<
    PromptFilter,
    FacetValue[]
  >;
  for (const name of PROMPT_FILTER_NAMES) {
    const values = value?.facets[PROMPT_FILTERS[name]] ?? [];
    facets[name] = [...values].sort(
      (a, b) => b.count - a.count || a.value.localeCompare(b.value),
    );
  }
  return facets;
}
