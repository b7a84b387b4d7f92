import {
  ACCESS_LEVELS,
  MODALITIES,
  MODEL_TYPES,
  type StatedFacts,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { MessageKey } from '../MessageKey';
import type { en } from './messages/en';

type Key<Group extends string> = MessageKey<typeof en, Group>;

/** What a fact is called. */
export type FactLabel = Key<'label'>;

type Choice = Key<'choice'>;

/** A field for one fact. */
export interface FactField {
  field: keyof Omit<StatedFacts, 'about' | 'license' | 'pricing'>;
  label: FactLabel;
  help?: Key<'help'>;
  kind: 'text' | 'long-text' | 'count' | 'list' | 'choice';
  /** Of a choice: words by value. */
  choices?: Readonly<Record<string, Choice>>;
  /** The catalog takes no model without it. */
  required?: boolean;
}

const TYPES: Record<(typeof MODEL_TYPES)[number], Choice> = {
  base: 'choice.base',
  'fine-tuned': 'choice.fineTuned',
  adapter: 'choice.adapter',
  quantized: 'choice.quantized',
  merged: 'choice.merged',
};

const ACCESS: Record<(typeof ACCESS_LEVELS)[number], Choice> = {
  open: 'choice.open',
  gated: 'choice.gated',
  proprietary: 'choice.proprietary',
};

const WORKS_WITH: Record<(typeof MODALITIES)[number], Choice> = {
  text: 'choice.text',
  'vision-language': 'choice.visionLanguage',
  image: 'choice.image',
  audio: 'choice.audio',
  embedding: 'choice.embedding',
};

/** The facts that a form asks for, in its order. */
export const FACT_FIELDS: readonly FactField[] = [
  { field: 'title', label: 'label.title', kind: 'text' },
  { field: 'provider', label: 'label.provider', kind: 'text', required: true },
  {
    field: 'description',
    label: 'label.description',
    kind: 'long-text',
    help: 'help.description',
  },
  {
    field: 'type',
    label: 'label.type',
    kind: 'choice',
    choices: TYPES,
    required: true,
  },
  {
    field: 'access',
    label: 'label.access',
    kind: 'choice',
    choices: ACCESS,
    required: true,
  },
  {
    field: 'modality',
    label: 'label.modality',
    kind: 'choice',
    choices: WORKS_WITH,
    required: true,
  },
  {
    field: 'task',
    label: 'label.task',
    kind: 'text',
    help: 'help.task',
    required: true,
  },
  {
    field: 'parameters',
    label: 'label.parameters',
    kind: 'count',
    help: 'help.parameters',
  },
  {
    field: 'contextWindow',
    label: 'label.contextWindow',
    kind: 'count',
    help: 'help.contextWindow',
  },
  {
    field: 'languages',
    label: 'label.languages',
    kind: 'list',
    help: 'help.languages',
  },
];
