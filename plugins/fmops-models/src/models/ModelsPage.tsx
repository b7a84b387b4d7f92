import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { BrowsePage } from '../browse/BrowsePage';
import { useModelBrowse } from './useModelBrowse';

interface ModelsPageProps {
  /** Those of extensions; by default the ones that the plugin brings. */
  facets?: readonly FacetDefinition[];
}

/** Finds a foundation model. */
export function ModelsPage({ facets }: ModelsPageProps) {
  return <BrowsePage definition={useModelBrowse(facets)} />;
}
