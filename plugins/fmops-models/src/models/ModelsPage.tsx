import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { useMemo } from 'react';
import { BrowsePage } from '../browse/BrowsePage';
import { withFacets } from '../facets/withFacets';
import { benchmarkSorts } from './benchmarkSorts';
import { modelBrowse } from './modelBrowse';

interface ModelsPageProps {
  /** Those of extensions; by default the ones that the plugin brings. */
  facets?: readonly FacetDefinition[];
}

/** Finds a foundation model. */
export function ModelsPage({ facets = modelBrowse.facets }: ModelsPageProps) {
  const config = useApi(configApiRef);
  const definition = useMemo(() => {
    const sorts = [...modelBrowse.sorts, ...benchmarkSorts(config)];
    return withFacets({ ...modelBrowse, sorts }, facets);
  }, [config, facets]);
  return <BrowsePage definition={definition} />;
}
