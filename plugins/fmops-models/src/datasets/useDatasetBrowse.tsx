import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  DATASET_FACETS,
  DATASET_SORTS,
  FacetDefinition,
  FMOPS_API_VERSION,
  MODEL_DATASET_KIND,
} from '@fmops/backstage-plugin-fmops-models-common';
import { useMemo } from 'react';
import { BrowseDefinition, BrowseTexts } from '../browse/definition';
import { ENTITY_FIELDS, NAME_FIELDS, ownerName } from '../browse/entityFields';
import { HowToAdd } from '../browse/HowToAdd';
import { distinctFacets } from '../facets/distinctFacets';
import { facetsInWords } from '../facets/facetWords';
import { facetsTranslationRef } from '../facets/messages';
import { sortsInWords } from '../facets/sortWords';
import { factsTranslationRef } from '../facts/messages';
import { languageName } from '../format/languages';
import { taskTitle } from '../format/tasks';
import { DatasetCard } from './DatasetCard';
import { datasetColumns } from './datasetColumns';
import { DatasetsMessages, datasetsTranslationRef } from './messages';

const SPEC_FIELDS = [
  'type',
  'provider',
  'access',
  'license',
  'rows',
  'tokens',
  'sizeBytes',
  'languages',
  'personalData',
];

const EXAMPLE = `apiVersion: ${FMOPS_API_VERSION}
kind: ${MODEL_DATASET_KIND}
metadata:
  name: my-dataset
spec:
  type: instruction
  owner: group:default/my-team
  lifecycle: experimental
  provider: My company
  access: open
  license:
    spdx: CC-BY-4.0
    commercialUse: 'yes'
  rows: 15000`;

const textsOf = (t: DatasetsMessages): BrowseTexts => ({
  list: t('page.list'),
  search: t('page.search'),
  searchHint: t('page.searchHint'),
  count: total => t('page.count', { count: total }),
  failed: t('page.failed'),
  uncounted: reason => t('page.uncounted', { reason }),
  noneFits: t('page.noneFits'),
  none: t('page.none'),
});

/** The Datasets page as data, in the reader's language. */
export function useDatasetBrowse(
  facets: readonly FacetDefinition[] = DATASET_FACETS,
): BrowseDefinition {
  const { t } = useTranslationRef(datasetsTranslationRef);
  const { t: tFacets } = useTranslationRef(facetsTranslationRef);
  const { t: tFacts } = useTranslationRef(factsTranslationRef);
  return useMemo(
    () => ({
      kind: MODEL_DATASET_KIND,
      searchFields: NAME_FIELDS,
      fields: [...ENTITY_FIELDS, ...SPEC_FIELDS.map(field => `spec.${field}`)],
      texts: textsOf(t),
      facets: facetsInWords(tFacets, tFacts, distinctFacets(facets)),
      valueTitles: {
        language: code => languageName(tFacts, code),
        owner: ownerName,
        task: task => taskTitle(tFacts, task),
      },
      sorts: sortsInWords(tFacets, DATASET_SORTS),
      Card: DatasetCard,
      columns: datasetColumns(tFacts),
      howToAdd: <HowToAdd kind={MODEL_DATASET_KIND} example={EXAMPLE} />,
    }),
    [facets, t, tFacets, tFacts],
  );
}
