// How the facets of generated models are spread: like a registry, where most
// models are small open fine-tunes of few bases. Pairs of value and weight.

export const TYPES = [
  ['base', 12],
  ['fine-tuned', 50],
  ['adapter', 20],
  ['quantized', 14],
  ['merged', 4],
];

export const LICENSES = [
  [{ spdx: 'Apache-2.0', commercialUse: 'yes' }, 45],
  [{ spdx: 'MIT', commercialUse: 'yes' }, 14],
  [{ name: 'Llama Community License', commercialUse: 'conditional' }, 14],
  [{ name: 'Gemma Terms of Use', commercialUse: 'conditional' }, 6],
  [{ spdx: 'CC-BY-NC-4.0', commercialUse: 'no' }, 9],
  [{}, 12],
];

export const ACCESS = [
  ['open', 82],
  ['gated', 12],
  ['proprietary', 6],
];

/** Modality and task go together. */
export const TASKS = [
  [['text', 'text-generation'], 58],
  [['text', 'text-classification'], 9],
  [['embedding', 'feature-extraction'], 7],
  [['text', 'translation'], 3],
  [['text', 'summarization'], 3],
  [['image', 'text-to-image'], 8],
  [['vision-language', 'image-text-to-text'], 7],
  [['audio', 'automatic-speech-recognition'], 5],
];

/** Parameters with a decoder of that size: layers, hidden, heads, key-value heads. */
export const SIZES = [
  [[0.35e9, 24, 1024, 16, 16], 10],
  [[1.2e9, 16, 2048, 32, 8], 14],
  [[3.2e9, 28, 3072, 24, 8], 14],
  [[7.6e9, 28, 3584, 28, 4], 24],
  [[8e9, 32, 4096, 32, 8], 18],
  [[14.7e9, 40, 5120, 40, 8], 8],
  [[32.5e9, 64, 5120, 40, 8], 6],
  [[70.6e9, 80, 8192, 64, 8], 5],
  [[405e9, 126, 16384, 128, 8], 1],
];

export const CONTEXTS = [
  [512, 10],
  [2048, 8],
  [4096, 14],
  [8192, 20],
  [32768, 20],
  [131072, 24],
  [1048576, 4],
];

export const LANGUAGES = 'en zh de fr es pt it ja ko ru ar hi nl pl tr vi code'
  .split(' ')
  .map((code, index) => [code, 17 - index]);
