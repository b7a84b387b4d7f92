import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { BrowsePage } from '../browse/BrowsePage';
import { useDatasetBrowse } from './useDatasetBrowse';

interface DatasetsPageProps {
  /** Those of extensions; by default the ones that the plugin brings. */
  facets?: readonly FacetDefinition[];
}

/** Finds a dataset. */
export function DatasetsPage({ facets }: DatasetsPageProps) {
  return <BrowsePage definition={useDatasetBrowse(facets)} />;
}
