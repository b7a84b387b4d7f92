import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { useMemo } from 'react';
import { BrowsePage } from '../browse/BrowsePage';
import { withFacets } from '../facets/withFacets';
import { datasetBrowse } from './datasetBrowse';

interface DatasetsPageProps {
  /** Those of extensions; by default the ones that the plugin brings. */
  facets?: readonly FacetDefinition[];
}

/** Finds a dataset. */
export function DatasetsPage({
  facets = datasetBrowse.facets,
}: DatasetsPageProps) {
  const definition = useMemo(() => withFacets(datasetBrowse, facets), [facets]);
  return <BrowsePage definition={definition} />;
}
