import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the evaluations of one model say, in English and German.
 *
 * @public
 */
export const resultsModelTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.results.model',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the evaluations of one model in the reader's language. */
export type ResultsModelMessages = TranslationFunction<
  typeof resultsModelTranslationRef.T
>;
