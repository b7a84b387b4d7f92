import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of questions and answers in the playground, in English and
 * German.
 *
 * @public
 */
export const playgroundAnswerTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.playground.answer',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of answers in the reader's language. */
export type AnswerMessages = TranslationFunction<
  typeof playgroundAnswerTranslationRef.T
>;
