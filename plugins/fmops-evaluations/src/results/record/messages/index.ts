import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the page of one evaluation says, in English and German.
 *
 * @public
 */
export const resultsRecordTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.results.record',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the page of one evaluation in the reader's language. */
export type ResultsRecordMessages = TranslationFunction<
  typeof resultsRecordTranslationRef.T
>;
