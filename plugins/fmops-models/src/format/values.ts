import type { FactsMessages, FactsWord } from '../facts/messages';

const VALUES = {
  adapter: 'value.adapter',
  audio: 'value.audio',
  base: 'value.base',
  benchmark: 'value.benchmark',
  conversation: 'value.conversation',
  deprecated: 'value.deprecated',
  embedding: 'value.embedding',
  'fine-tuned': 'value.fineTuned',
  gated: 'value.gated',
  image: 'value.image',
  instruction: 'value.instruction',
  merged: 'value.merged',
  none: 'value.none',
  open: 'value.open',
  possible: 'value.possible',
  preference: 'value.preference',
  pretraining: 'value.pretraining',
  proprietary: 'value.proprietary',
  quantized: 'value.quantized',
  retired: 'value.retired',
  retrieval: 'value.retrieval',
  summarization: 'value.summarization',
  text: 'value.text',
  unknown: 'value.unknown',
  'vision-language': 'value.visionLanguage',
} as const satisfies Record<string, FactsWord>;

const isKnown = (value: string): value is keyof typeof VALUES =>
  Object.hasOwn(VALUES, value);

/** `decoder` → `Decoder`. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** A value of the catalog's vocabulary in words: `fine-tuned` → `Fine-tuned`. */
export function valueTitle(t: FactsMessages, value: string): string {
  return isKnown(value) ? t(VALUES[value]) : sentenceCase(value);
}
