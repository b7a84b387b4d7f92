import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { BrowseState } from './state';

/**
 * The facets whose values are in view. Others are not counted: on a big catalog
 * that takes long for each.
 *
 * @param opened - ids of the facets that somebody has opened
 */
export function openFacets(
  facets: readonly FacetDefinition[],
  filters: BrowseState['filters'],
  opened: readonly string[] = [],
): FacetDefinition[] {
  return facets.filter(
    ({ id, closed }) =>
      !closed || filters[id] !== undefined || opened.includes(id),
  );
}
