import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of models and datasets wherever they are shown, in English and
 * German.
 *
 * @public
 */
export const factsTranslationRef = createTranslationRef({
  id: 'fmops-models.facts',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message on a model or dataset in the reader's language. */
export type FactsMessages = TranslationFunction<typeof factsTranslationRef.T>;

/** Key of a message. */
export type FactsWord = keyof typeof factsTranslationRef.T;
