import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  FacetDefinition,
  FMOPS_API_VERSION,
  FOUNDATION_MODEL_KIND,
} from '@fmops/backstage-plugin-fmops-models-common';
import { useMemo } from 'react';
import { BrowseDefinition, BrowseTexts } from '../browse/definition';
import { ownerName } from '../browse/entityFields';
import { HowToAdd } from '../browse/HowToAdd';
import { distinctFacets } from '../facets/distinctFacets';
import { facetsInWords } from '../facets/facetWords';
import { facetsTranslationRef } from '../facets/messages';
import { sortsInWords } from '../facets/sortWords';
import { factsTranslationRef } from '../facts/messages';
import { languageName } from '../format/languages';
import { taskTitle } from '../format/tasks';
import { benchmarkSorts } from './benchmarkSorts';
import { ModelsMessages, modelsTranslationRef } from './messages';
import { ModelCard } from './ModelCard';
import { modelColumns } from './modelColumns';
import { modelQuery } from './modelQuery';

const EXAMPLE = `apiVersion: ${FMOPS_API_VERSION}
kind: ${FOUNDATION_MODEL_KIND}
metadata:
  name: my-model
spec:
  type: base
  owner: group:default/my-team
  lifecycle: experimental
  provider: My company
  access: open
  license:
    spdx: Apache-2.0
    commercialUse: 'yes'
  modality: text
  task: text-generation
  parameters: 7000000000`;

const textsOf = (t: ModelsMessages): BrowseTexts => ({
  list: t('page.list'),
  search: t('page.search'),
  searchHint: t('page.searchHint'),
  count: total => t('page.count', { count: total }),
  failed: t('page.failed'),
  uncounted: reason => t('page.uncounted', { reason }),
  noneFits: t('page.noneFits'),
  none: t('page.none'),
});

/** The Models page as data, in the reader's language. */
export function useModelBrowse(
  facets: readonly FacetDefinition[] = modelQuery.facets,
): BrowseDefinition {
  const config = useApi(configApiRef);
  const { t } = useTranslationRef(modelsTranslationRef);
  const { t: tFacets } = useTranslationRef(facetsTranslationRef);
  const { t: tFacts } = useTranslationRef(factsTranslationRef);
  return useMemo(
    () => ({
      ...modelQuery,
      texts: textsOf(t),
      facets: facetsInWords(tFacets, tFacts, distinctFacets(facets)),
      valueTitles: {
        language: code => languageName(tFacts, code),
        owner: ownerName,
        task: task => taskTitle(tFacts, task),
      },
      sorts: [
        ...sortsInWords(tFacets, modelQuery.sorts),
        ...benchmarkSorts(t, config),
      ],
      Card: ModelCard,
      columns: modelColumns(t, tFacts),
      howToAdd: <HowToAdd kind={FOUNDATION_MODEL_KIND} example={EXAMPLE} />,
    }),
    [config, facets, t, tFacets, tFacts],
  );
}
