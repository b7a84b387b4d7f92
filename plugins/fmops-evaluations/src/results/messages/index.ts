import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What results of evaluations say wherever they stand, in English and German.
 *
 * @public
 */
export const resultsTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.results',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the results of evaluations in the reader's language. */
export type ResultsMessages = TranslationFunction<
  typeof resultsTranslationRef.T
>;
