import {
  FOUNDATION_MODEL_KIND,
  MODEL_FACETS,
  MODEL_SORTS,
} from '@fmops/backstage-plugin-fmops-models-common';
import { QueryDefinition } from '../browse/definition';
import { ENTITY_FIELDS, NAME_FIELDS } from '../browse/entityFields';

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

/** What the Models page asks of the catalog. */
export const modelQuery: QueryDefinition = {
  kind: FOUNDATION_MODEL_KIND,
  searchFields: NAME_FIELDS,
  fields: [...ENTITY_FIELDS, ...SPEC_FIELDS.map(field => `spec.${field}`)],
  facets: MODEL_FACETS,
  sorts: MODEL_SORTS,
};
