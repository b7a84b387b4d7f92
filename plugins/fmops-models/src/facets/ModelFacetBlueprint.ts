import { createExtensionBlueprint } from '@backstage/frontend-plugin-api';
import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { facetDataRef } from './facetDataRef';

/**
 * A facet of the Models page: any field that the catalog can filter and count
 * by. A facet with the id of another one takes its place.
 *
 * @public
 */
export const ModelFacetBlueprint = createExtensionBlueprint({
  kind: 'model-facet',
  attachTo: { id: 'page:fmops-models/models', input: 'facets' },
  output: [facetDataRef],
  dataRefs: { facet: facetDataRef },
  factory: (facet: FacetDefinition) => [facetDataRef(facet)],
});
