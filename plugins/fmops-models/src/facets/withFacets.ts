import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { BrowseDefinition } from '../browse/definition';

/** A browse page with these facets; of several with one id, the last. */
export function withFacets(
  definition: BrowseDefinition,
  facets: readonly FacetDefinition[],
): BrowseDefinition {
  const byId = new Map(facets.map(facet => [facet.id, facet]));
  return { ...definition, facets: [...byId.values()] };
}
