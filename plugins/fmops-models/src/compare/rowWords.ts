import type {
  ComparisonCell,
  ComparisonRow,
  Provenance,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { CompareMessages, CompareWord } from './messages';

/** Key of a message that is said as it is. */
type Word = Exclude<CompareWord, `cell.${string}`>;

type Words = Partial<Record<string, Word>>;

const GROUPS: Words = {
  Adaptation: 'group.adaptation',
  Cost: 'group.cost',
  Life: 'group.life',
  Model: 'group.model',
  Quality: 'group.quality',
  Serving: 'group.serving',
  Speed: 'group.speed',
  Terms: 'group.terms',
};

/** By id; benchmarks and measurements keep their own names. */
const DIMENSIONS: Words = {
  access: 'dimension.access',
  activeParameters: 'dimension.activeParameters',
  commercialUse: 'dimension.commercialUse',
  contextWindow: 'dimension.contextWindow',
  fineTuning: 'dimension.fineTuning',
  instance: 'dimension.instance',
  instancePrice: 'dimension.instancePrice',
  languages: 'dimension.languages',
  license: 'dimension.license',
  memory: 'dimension.memory',
  parameters: 'dimension.parameters',
  priceInput: 'dimension.priceInput',
  priceOutput: 'dimension.priceOutput',
  provider: 'dimension.provider',
  relativeSpeed: 'dimension.relativeSpeed',
  releasedOn: 'dimension.releasedOn',
  retirement: 'dimension.retirement',
  skills: 'dimension.skills',
  task: 'dimension.task',
  trainingData: 'dimension.trainingData',
};

const PROVENANCES = {
  estimated: 'provenance.estimated',
  'measured here': 'provenance.measured',
  published: 'provenance.published',
} as const satisfies Record<Provenance, Word>;

const VALUES: Words = {
  allowed: 'value.allowed',
  'calling an API': 'value.api',
  'with conditions': 'value.conditional',
  'not allowed': 'value.forbidden',
  full: 'value.full',
  gated: 'value.gated',
  'hosted service': 'value.hosted',
  'hosted by the provider': 'value.hostedByProvider',
  'not possible': 'value.impossible',
  'made here': 'value.madeHere',
  open: 'value.open',
  possible: 'value.possible',
  proprietary: 'value.proprietary',
  'serving on accelerators': 'value.selfHosting',
};

/** Dimensions with such values; what others say is not the portal's. */
const FIXED = new Set([
  'access',
  'commercialUse',
  'fineTuning',
  'instance',
  'instancePrice',
  'memory',
  'skills',
]);

const say = (t: CompareMessages, words: Words, text: string, key = text) => {
  const word = words[key];
  return word ? t(word) : text;
};

/** What a group of dimensions is called. */
export const groupTitle = (t: CompareMessages, { group }: ComparisonRow) =>
  say(t, GROUPS, group);

/** What a dimension is called. */
export const dimensionTitle = (
  t: CompareMessages,
  { id, title }: ComparisonRow,
) => say(t, DIMENSIONS, title, id);

/** Where a value comes from, and what to know about it. */
export const aboutText = (
  t: CompareMessages,
  { provenance, note }: ComparisonCell,
) =>
  [provenance && t(PROVENANCES[provenance]), note].filter(Boolean).join(' · ');

/** A value that is a text, or several. */
export const valueText = (
  t: CompareMessages,
  { id }: Pick<ComparisonRow, 'id'>,
  value: string,
) =>
  FIXED.has(id)
    ? value
        .split(', ')
        .map(part => say(t, VALUES, part))
        .join(', ')
    : value;
