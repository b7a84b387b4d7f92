import {
  DATASET_FACETS,
  DATASET_SORTS,
  FMOPS_API_VERSION,
  MODEL_DATASET_KIND,
} from '@fmops/backstage-plugin-fmops-models-common';
import { BrowseDefinition } from '../browse/definition';
import { ENTITY_FIELDS, NAME_FIELDS, ownerName } from '../browse/entityFields';
import { HowToAdd } from '../browse/HowToAdd';
import { languageName } from '../format/languages';
import { taskTitle } from '../format/tasks';
import { DATASET_COLUMNS } from './datasetColumns';
import { DatasetCard } from './DatasetCard';

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

/** The Datasets page as data. */
export const datasetBrowse: BrowseDefinition = {
  kind: MODEL_DATASET_KIND,
  noun: { one: 'dataset', many: 'datasets' },
  searchHint: 'Name, provider or description',
  searchFields: NAME_FIELDS,
  fields: [...ENTITY_FIELDS, ...SPEC_FIELDS.map(field => `spec.${field}`)],
  facets: DATASET_FACETS,
  valueTitles: { language: languageName, owner: ownerName, task: taskTitle },
  sorts: DATASET_SORTS,
  Card: DatasetCard,
  columns: DATASET_COLUMNS,
  howToAdd: <HowToAdd kind={MODEL_DATASET_KIND} example={EXAMPLE} />,
};
