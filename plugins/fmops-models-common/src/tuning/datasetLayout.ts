import type { DatasetFormat } from '../vocabulary';

/**
 * What the rows of a dataset can be wanted for.
 *
 * @public
 */
export const DATASET_TASKS = [
  'instruction-tuning',
  'preference',
  'prompts',
  'questions',
  'pretraining',
  'image-classification',
  'image-text',
] as const;

/** @public */
export type DatasetTask = (typeof DATASET_TASKS)[number];

/**
 * The names of columns that hold what a task reads, and how the whole is called.
 *
 * @public
 */
export type DatasetLayout = readonly [name: string, columns: readonly string[]];

/**
 * What a task reads.
 *
 * @public
 */
export interface DatasetNeeds {
  /** Kinds of data that it is read from; any where empty. */
  formats: readonly DatasetFormat[];
  /** What it reads, for people: "Instruction tuning reads …". */
  sentence: string;
  /** What the columns are to tell, for people. */
  tells: string;
  /** Best first. The names are those of `LAYOUTS` in the `data.py` of projects. */
  layouts: readonly DatasetLayout[];
}

/**
 * What each task reads.
 *
 * @public
 */
export const DATASET_NEEDS: Record<DatasetTask, DatasetNeeds> = {
  'instruction-tuning': {
    formats: ['instruction', 'conversation'],
    sentence: 'Instruction tuning reads instructions or conversations',
    tells: 'tell questions from answers',
    layouts: [
      ['messages', ['messages']],
      ['conversations', ['conversations']],
      ['instruction-input-output', ['instruction', 'input', 'output']],
      ['instruction-context-response', ['instruction', 'context', 'response']],
      ['instruction-output', ['instruction', 'output']],
      ['instruction-response', ['instruction', 'response']],
      ['question-context-answer', ['question', 'context', 'answer']],
      ['question-answer', ['question', 'answer']],
      ['prompt-response', ['prompt', 'response']],
      ['prompt-completion', ['prompt', 'completion']],
    ],
  },
  preference: {
    formats: ['preference'],
    sentence: 'Alignment reads pairs of a better and a worse answer',
    tells: 'tell better from worse answers',
    layouts: [
      ['prompt-chosen-rejected', ['prompt', 'chosen', 'rejected']],
      ['chosen-rejected', ['chosen', 'rejected']],
    ],
  },
  prompts: {
    formats: [],
    sentence: 'Reinforcement learning reads questions with answers to check',
    tells: 'tell questions from answers',
    layouts: [
      ['question-answer', ['question', 'answer']],
      ['prompt-answer', ['prompt', 'answer']],
      ['prompt-completion', ['prompt', 'completion']],
      ['instruction-response', ['instruction', 'response']],
    ],
  },
  questions: {
    formats: [],
    sentence: 'A judge reads questions, with or without answers',
    tells: 'tell what is asked',
    layouts: [
      ['instruction-input-output', ['instruction', 'input', 'output']],
      ['instruction-context-response', ['instruction', 'context', 'response']],
      ['question-context-answer', ['question', 'context', 'answer']],
      ['question-answer', ['question', 'answer']],
      ['prompt-answer', ['prompt', 'answer']],
      ['prompt-response', ['prompt', 'response']],
      ['prompt-completion', ['prompt', 'completion']],
      ['instruction-output', ['instruction', 'output']],
      ['instruction-response', ['instruction', 'response']],
      ['messages', ['messages']],
      ['conversations', ['conversations']],
      ['question', ['question']],
      ['prompt', ['prompt']],
      ['instruction', ['instruction']],
    ],
  },
  pretraining: {
    formats: ['pretraining'],
    sentence: 'Pretraining reads plain text',
    tells: 'hold text',
    layouts: [
      ['text', ['text']],
      ['content', ['content']],
    ],
  },
  'image-classification': {
    formats: [],
    sentence: 'Image classification reads images with labels',
    tells: 'tell images from labels',
    layouts: [
      ['image-label', ['image', 'label']],
      ['img-label', ['img', 'label']],
    ],
  },
  'image-text': {
    formats: [],
    sentence: 'Vision-language training reads images with texts',
    tells: 'tell images from texts',
    layouts: [
      ['images-texts', ['images', 'texts']],
      ['image-text', ['image', 'text']],
      ['image-question-answer', ['image', 'question', 'answer']],
    ],
  },
};

/**
 * The layout of a dataset with these columns; undefined when none is known.
 *
 * @public
 */
export function datasetLayout(
  columns: readonly { name: string }[] = [],
  task: DatasetTask = 'instruction-tuning',
): string | undefined {
  const present = new Set(columns.map(({ name }) => name));
  return DATASET_NEEDS[task].layouts.find(([, needed]) =>
    needed.every(column => present.has(column)),
  )?.[0];
}
