import { createExtensionDataRef } from '@backstage/frontend-plugin-api';
import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';

/** What a facet is, given to the page that it is attached to. */
export const facetDataRef = createExtensionDataRef<FacetDefinition>().with({
  id: 'fmops-models.facet',
});
