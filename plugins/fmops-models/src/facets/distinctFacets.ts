import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';

/** These facets; of several with one id, the last. */
export const distinctFacets = (facets: readonly FacetDefinition[]) => [
  ...new Map(facets.map(facet => [facet.id, facet])).values(),
];
