import {
  FMOPS_API_VERSION,
  FOUNDATION_MODEL_KIND,
  MODEL_FACETS,
  MODEL_SORTS,
} from '@fmops/backstage-plugin-fmops-models-common';
import { BrowseDefinition } from '../browse/definition';
import { ENTITY_FIELDS, NAME_FIELDS, ownerName } from '../browse/entityFields';
import { HowToAdd } from '../browse/HowToAdd';
import { languageName } from '../format/languages';
import { MODEL_COLUMNS } from './modelColumns';
import { ModelCard } from './ModelCard';

const SPEC_FIELDS = [
  'type',
  'provider',
  'access',
  'source',
  'license',
  'modality',
  'task',
  'parameters',
  'activeParameters',
  'architecture',
  'contextWindow',
  'releasedOn',
  'retirement',
];

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

/** The Models page as data. */
export const modelBrowse: BrowseDefinition = {
  kind: FOUNDATION_MODEL_KIND,
  noun: { one: 'model', many: 'models' },
  searchHint: 'Name, provider or description',
  searchFields: NAME_FIELDS,
  fields: [...ENTITY_FIELDS, ...SPEC_FIELDS.map(field => `spec.${field}`)],
  facets: MODEL_FACETS,
  valueTitles: { language: languageName, owner: ownerName },
  sorts: MODEL_SORTS,
  Card: ModelCard,
  columns: MODEL_COLUMNS,
  howToAdd: <HowToAdd kind={FOUNDATION_MODEL_KIND} example={EXAMPLE} />,
};
