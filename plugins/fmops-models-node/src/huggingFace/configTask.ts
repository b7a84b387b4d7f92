import type { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';
import { fields, items, text } from '../answers/read';

/**
 * What a model is for.
 *
 * @public
 */
export type TaskFacts = Pick<FoundationModelSpec, 'task' | 'modality'>;

/** What networks do by the ending of their class; the first match counts. */
const TASKS: readonly [RegExp, TaskFacts][] = [
  [/^Whisper/, { task: 'automatic-speech-recognition', modality: 'audio' }],
  [/(ForCausalLM|LMHeadModel)$/, { task: 'text-generation', modality: 'text' }],
  [/ForMaskedLM$/, { task: 'fill-mask', modality: 'text' }],
  [
    /ForSequenceClassification$/,
    { task: 'text-classification', modality: 'text' },
  ],
  [
    /ForTokenClassification$/,
    { task: 'token-classification', modality: 'text' },
  ],
  [/ForQuestionAnswering$/, { task: 'question-answering', modality: 'text' }],
  [
    /ForImageClassification$/,
    { task: 'image-classification', modality: 'image' },
  ],
  [/(For)?CTC$/, { task: 'automatic-speech-recognition', modality: 'audio' }],
];

/**
 * What a model is for, by the classes that its `config.json` names.
 *
 * @public
 */
export function configTask(config: unknown): TaskFacts | undefined {
  const { architectures, vision_config: vision } = fields(config);
  const name = text(items(architectures)[0]);
  if (!name) {
    return undefined;
  }
  if (/ForConditionalGeneration$/.test(name)) {
    return vision
      ? { task: 'image-text-to-text', modality: 'vision-language' }
      : { task: 'text2text-generation', modality: 'text' };
  }
  return TASKS.find(([pattern]) => pattern.test(name))?.[1];
}
