import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { useState } from 'react';
import { BrowseDefinition } from './definition';
import { openFacets } from './openFacets';
import { BrowseState } from './state';

/** The facets whose values are in view, and a way to open another one. */
export function useOpenFacets(
  { facets }: BrowseDefinition,
  { filters }: BrowseState,
): [FacetDefinition[], (facetId: string) => void] {
  const [opened, setOpened] = useState<string[]>([]);
  return [
    openFacets(facets, filters, opened),
    id => setOpened([...opened, id]),
  ];
}
