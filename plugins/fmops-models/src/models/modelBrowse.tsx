import {
  FMOPS_API_VERSION,
  FOUNDATION_MODEL_KIND,
} from '@fmops/backstage-plugin-fmops-models-common';
import { BrowseDefinition } from '../browse/definition';
import { ownerName } from '../browse/entityFields';
import { HowToAdd } from '../browse/HowToAdd';
import { languageName } from '../format/languages';
import { taskTitle } from '../format/tasks';
import { MODEL_COLUMNS } from './modelColumns';
import { ModelCard } from './ModelCard';
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

/** The Models page as data. */
export const modelBrowse: BrowseDefinition = {
  ...modelQuery,
  noun: { one: 'model', many: 'models' },
  searchHint: 'Name, provider or description',
  valueTitles: { language: languageName, owner: ownerName, task: taskTitle },
  Card: ModelCard,
  columns: MODEL_COLUMNS,
  howToAdd: <HowToAdd kind={FOUNDATION_MODEL_KIND} example={EXAMPLE} />,
};
