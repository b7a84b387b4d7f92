import {
  DATASET_FACETS,
  FacetDefinition,
  FacetValue,
  MODEL_FACETS,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { FactsMessages } from '../facts/messages';
import { valueTitle } from '../format/values';
import type { FacetsMessages, FacetsWord } from './messages';
import { VALUE_WORDS } from './valueWords';

const COMMON = {
  access: 'facet.access',
  language: 'facet.language',
  licenseUse: 'facet.licenseUse',
  owner: 'facet.owner',
  provider: 'facet.provider',
  task: 'facet.task',
} as const;

const MODEL_TITLES: Record<string, FacetsWord> = {
  ...COMMON,
  contextClass: 'facet.contextClass',
  fineTunable: 'facet.fineTunable',
  fineTuningMethod: 'facet.fineTuningMethod',
  fitsOn: 'facet.fitsOn',
  memoryClass: 'facet.memoryClass',
  modality: 'facet.modality',
  sizeClass: 'facet.sizeClass',
  skills: 'facet.skills',
  type: 'facet.derivation',
};

const DATASET_TITLES: Record<string, FacetsWord> = {
  ...COMMON,
  personalData: 'facet.personalData',
  rowClass: 'facet.rowClass',
  type: 'facet.format',
};

/** Facets with values of the catalog's vocabulary. */
const VOCABULARY = new Set(['access', 'modality', 'personalData', 'type']);

const OWN = [
  ...MODEL_FACETS.map(facet => ({ facet, word: MODEL_TITLES[facet.id] })),
  ...DATASET_FACETS.map(facet => ({ facet, word: DATASET_TITLES[facet.id] })),
];

/** Key of the title of a facet that the plugin brings; those of others say what they say. */
const titleWord = ({ id, title }: FacetDefinition) =>
  OWN.find(({ facet }) => facet.id === id && facet.title === title)?.word;

/** Names facets and their values in the reader's language. */
export function facetsInWords(
  t: FacetsMessages,
  tFacts: FactsMessages,
  facets: readonly FacetDefinition[],
): FacetDefinition[] {
  const titleOf = (id: string, { value, title }: FacetValue) => {
    if (VOCABULARY.has(id)) return valueTitle(tFacts, value);
    const word = VALUE_WORDS[id]?.[value];
    return word ? t(word) : title;
  };
  return facets.map(facet => {
    const word = titleWord(facet);
    if (!word) return facet;
    return {
      ...facet,
      title: t(word),
      values: facet.values?.map(value => ({
        ...value,
        title: titleOf(facet.id, value),
      })),
    };
  });
}
