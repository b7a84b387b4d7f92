import { createExtensionBlueprint } from '@backstage/frontend-plugin-api';
import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { facetDataRef } from './facetDataRef';

/**
 * A facet of the Datasets page, see {@link ModelFacetBlueprint}.
 *
 * @public
 */
export const DatasetFacetBlueprint = createExtensionBlueprint({
  kind: 'dataset-facet',
  attachTo: { id: 'page:fmops-models/datasets', input: 'facets' },
  output: [facetDataRef],
  dataRefs: { facet: facetDataRef },
  factory: (facet: FacetDefinition) => [facetDataRef(facet)],
});
