import {
  ACCESS_LEVELS,
  MODALITIES,
  MODEL_TYPES,
  type StatedFacts,
} from '@fmops/backstage-plugin-fmops-models-common';

/** A field for one fact. */
export interface FactField {
  field: keyof Omit<StatedFacts, 'about' | 'license' | 'pricing'>;
  label: string;
  help?: string;
  kind: 'text' | 'long text' | 'count' | 'list' | 'choice';
  /** Of a choice: words by value. */
  choices?: Readonly<Record<string, string>>;
  /** The catalog takes no model without it. */
  required?: boolean;
}

const TYPES: Record<(typeof MODEL_TYPES)[number], string> = {
  base: 'Base model',
  'fine-tuned': 'Fine-tuned',
  adapter: 'Adapter, such as LoRA',
  quantized: 'Quantized',
  merged: 'Merged of several',
};

const ACCESS: Record<(typeof ACCESS_LEVELS)[number], string> = {
  open: 'Open: the weights are there',
  gated: 'Gated: terms must be accepted first',
  proprietary: 'Proprietary: hosted only',
};

const WORKS_WITH: Record<(typeof MODALITIES)[number], string> = {
  text: 'Text',
  'vision-language': 'Images and text',
  image: 'Images',
  audio: 'Audio',
  embedding: 'Embeddings',
};

/** The facts that a form asks for, in its order. */
export const FACT_FIELDS: readonly FactField[] = [
  { field: 'title', label: 'Title', kind: 'text' },
  { field: 'provider', label: 'Provider', kind: 'text', required: true },
  {
    field: 'description',
    label: 'Description',
    kind: 'long text',
    help: 'What it is good at, in a sentence',
  },
  {
    field: 'type',
    label: 'Base or derived',
    kind: 'choice',
    choices: TYPES,
    required: true,
  },
  {
    field: 'access',
    label: 'Access',
    kind: 'choice',
    choices: ACCESS,
    required: true,
  },
  {
    field: 'modality',
    label: 'Modality',
    kind: 'choice',
    choices: WORKS_WITH,
    required: true,
  },
  {
    field: 'task',
    label: 'Task',
    kind: 'text',
    help: 'As the Hugging Face Hub names tasks, such as text-generation',
    required: true,
  },
  {
    field: 'parameters',
    label: 'Parameters',
    kind: 'count',
    help: 'Total count, such as 7615616512',
  },
  {
    field: 'contextWindow',
    label: 'Context window',
    kind: 'count',
    help: 'Tokens, input and output together',
  },
  {
    field: 'languages',
    label: 'Languages',
    kind: 'list',
    help: 'ISO codes, such as en, de',
  },
];
