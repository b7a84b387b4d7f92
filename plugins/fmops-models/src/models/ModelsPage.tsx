import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { useMemo } from 'react';
import { BrowsePage } from '../browse/BrowsePage';
import { withFacets } from '../facets/withFacets';
import { modelBrowse } from './modelBrowse';

interface ModelsPageProps {
  /** Those of extensions; by default the ones that the plugin brings. */
  facets?: readonly FacetDefinition[];
}

/** Finds a foundation model. */
export function ModelsPage({ facets = modelBrowse.facets }: ModelsPageProps) {
  const definition = useMemo(() => withFacets(modelBrowse, facets), [facets]);
  return <BrowsePage definition={definition} />;
}
