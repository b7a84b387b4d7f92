import type { Modality } from '@fmops/backstage-plugin-fmops-models-common';

/**
 * What models of a pipeline tag of the Hub work with.
 *
 * @public
 */
export const HUB_TASKS: Readonly<Record<string, Modality>> = {
  'text-generation': 'text',
  'text2text-generation': 'text',
  'text-classification': 'text',
  'token-classification': 'text',
  'question-answering': 'text',
  'table-question-answering': 'text',
  'zero-shot-classification': 'text',
  'text-ranking': 'text',
  'fill-mask': 'text',
  summarization: 'text',
  translation: 'text',
  conversational: 'text',
  'image-text-to-text': 'vision-language',
  'image-to-text': 'vision-language',
  'video-text-to-text': 'vision-language',
  'visual-question-answering': 'vision-language',
  'document-question-answering': 'vision-language',
  'text-to-image': 'image',
  'image-to-image': 'image',
  'image-text-to-image': 'image',
  'unconditional-image-generation': 'image',
  'image-classification': 'image',
  'image-segmentation': 'image',
  'object-detection': 'image',
  'automatic-speech-recognition': 'audio',
  'audio-text-to-text': 'audio',
  'audio-classification': 'audio',
  'audio-to-audio': 'audio',
  'text-to-speech': 'audio',
  'text-to-audio': 'audio',
  'feature-extraction': 'embedding',
  'sentence-similarity': 'embedding',
  'image-feature-extraction': 'embedding',
};
