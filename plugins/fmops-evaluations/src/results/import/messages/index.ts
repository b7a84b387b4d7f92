import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the import of results says, in English and German.
 *
 * @public
 */
export const resultsImportTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.results.import',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the import of results in the reader's language. */
export type ResultsImportMessages = TranslationFunction<
  typeof resultsImportTranslationRef.T
>;
