import type { FactsMessages, FactsWord } from '../facts/messages';
import { sentenceCase } from './values';

/** Tasks of model hubs, some of whose own words tell people little. */
const TASKS = {
  'automatic-speech-recognition': 'task.speechRecognition',
  'feature-extraction': 'task.embeddings',
  'image-classification': 'task.imageClassification',
  'image-text-to-text': 'task.imageTextToText',
  'question-answering': 'task.questionAnswering',
  'sentence-similarity': 'task.sentenceSimilarity',
  summarization: 'task.summarization',
  'text2text-generation': 'task.text2Text',
  'text-classification': 'task.textClassification',
  'text-generation': 'task.textGeneration',
  'text-ranking': 'task.textRanking',
  'text-to-image': 'task.textToImage',
  'text-to-speech': 'task.textToSpeech',
  translation: 'task.translation',
} as const satisfies Record<string, FactsWord>;

const isKnown = (task: string): task is keyof typeof TASKS =>
  Object.hasOwn(TASKS, task);

/** A task in words: `text-generation` → `Text generation`. */
export function taskTitle(t: FactsMessages, task: string): string {
  if (isKnown(task)) return t(TASKS[task]);
  return sentenceCase(task.replace(/[-_]+/g, ' '));
}
