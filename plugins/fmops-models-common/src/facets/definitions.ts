import {
  ACCESS_LEVELS,
  DATASET_FORMATS,
  FINE_TUNING_METHODS,
  MODALITIES,
  MODEL_TYPES,
  PERSONAL_DATA_VALUES,
} from '../vocabulary';
import {
  CONTEXT_CLASSES,
  MEMORY_CLASSES,
  ROW_CLASSES,
  SIZE_CLASSES,
  UNKNOWN,
} from './classes';
import { INSTANCE_VALUES } from './instanceValues';
import { FACET_LABELS, labelField } from './names';

/**
 * A value of a facet, with the words for people.
 *
 * @public
 */
export interface FacetValue {
  value: string;
  title: string;
  /**
   * Values of the field that this one stands for; left out for itself. Only for
   * fields with one value per entity: counts are added up.
   */
  selects?: readonly string[];
}

/**
 * Something that lists of entities can be filtered and counted by.
 *
 * @public
 */
export interface FacetDefinition {
  id: string;
  title: string;
  /** Field in filters and facets of the catalog's query API. */
  field: string;
  /** In the order in which to show them; left out for an open set. */
  values?: readonly FacetValue[];
  /** Whether the values are in view, and counted, only once somebody opens it. */
  closed?: boolean;
}

const unknown: FacetValue = { value: UNKNOWN, title: 'Not known' };

function words(values: readonly string[], hyphen = ' '): FacetValue[] {
  return values.map(value => ({
    value,
    title: (value[0].toLocaleUpperCase('en-US') + value.slice(1)).replace(
      /-/g,
      hyphen,
    ),
  }));
}

const access: FacetDefinition = {
  id: 'access',
  title: 'Access',
  field: labelField(FACET_LABELS.access),
  values: words(ACCESS_LEVELS),
};

const licenseUse: FacetDefinition = {
  id: 'licenseUse',
  title: 'Licence allows',
  field: labelField(FACET_LABELS.licenseUse),
  values: [
    { value: 'commercial', title: 'Commercial use' },
    { value: 'conditional', title: 'Commercial use with conditions' },
    { value: 'research-only', title: 'Research only' },
    unknown,
  ],
};

const languages: FacetDefinition = {
  id: 'language',
  title: 'Language',
  field: 'spec.languages',
  closed: true,
};

const provider: FacetDefinition = {
  id: 'provider',
  title: 'Provider',
  field: 'spec.provider',
  closed: true,
};

const owner: FacetDefinition = {
  id: 'owner',
  title: 'Owner',
  field: 'relations.ownedBy',
  closed: true,
};

/**
 * Facets of FoundationModels, in the order in which to show them.
 *
 * @public
 */
export const MODEL_FACETS: readonly FacetDefinition[] = [
  { id: 'task', title: 'Task', field: labelField(FACET_LABELS.task) },
  access,
  licenseUse,
  {
    id: 'sizeClass',
    title: 'Parameters',
    field: labelField(FACET_LABELS.sizeClass),
    values: [...SIZE_CLASSES, unknown],
  },
  {
    id: 'contextClass',
    title: 'Context window',
    field: labelField(FACET_LABELS.contextClass),
    values: [...CONTEXT_CLASSES, unknown],
  },
  {
    id: 'memoryClass',
    title: 'Memory to serve',
    field: labelField(FACET_LABELS.memoryClass),
    closed: true,
    values: [...MEMORY_CLASSES, unknown],
  },
  {
    id: 'fitsOn',
    title: 'Fits on',
    field: labelField(FACET_LABELS.memoryClass),
    values: INSTANCE_VALUES,
  },
  {
    id: 'modality',
    title: 'Modality',
    field: labelField(FACET_LABELS.modality),
    closed: true,
    values: words(MODALITIES),
  },
  {
    id: 'fineTunable',
    title: 'Fine-tunable',
    field: labelField(FACET_LABELS.fineTunable),
    values: [
      { value: 'yes', title: 'Yes' },
      { value: 'no', title: 'No' },
      unknown,
    ],
  },
  {
    id: 'fineTuningMethod',
    title: 'Fine-tuning method',
    field: 'spec.fineTuningMethods',
    closed: true,
    values: FINE_TUNING_METHODS.map(value => ({
      value,
      title: {
        full: 'Full',
        lora: 'LoRA',
        qlora: 'QLoRA',
        api: 'Hosted service',
      }[value],
    })),
  },
  {
    id: 'skills',
    title: 'Skills needed',
    field: labelField(FACET_LABELS.skills),
    closed: true,
    values: [
      { value: 'api', title: 'Calling an API' },
      { value: 'self-hosting', title: 'Serving on accelerators' },
    ],
  },
  languages,
  {
    id: 'type',
    title: 'Base or derived',
    field: labelField(FACET_LABELS.type),
    // As everywhere else: Fine-tuned
    values: words(MODEL_TYPES, '-'),
  },
  provider,
  owner,
];

/**
 * Facets of ModelDatasets, in the order in which to show them.
 *
 * @public
 */
export const DATASET_FACETS: readonly FacetDefinition[] = [
  {
    id: 'type',
    title: 'Format',
    field: labelField(FACET_LABELS.type),
    values: words(DATASET_FORMATS),
  },
  access,
  licenseUse,
  {
    id: 'rowClass',
    title: 'Size in rows',
    field: labelField(FACET_LABELS.rowClass),
    values: [...ROW_CLASSES, unknown],
  },
  {
    id: 'personalData',
    title: 'Personal data',
    field: labelField(FACET_LABELS.personalData),
    values: words(PERSONAL_DATA_VALUES),
  },
  { id: 'task', title: 'Task', field: 'spec.tasks' },
  languages,
  provider,
  owner,
];
