import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What a review and its results say, in English and German.
 *
 * @public
 */
export const reviewResultsTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.reviews.results',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of a review and its results in the reader's language. */
export type ReviewResultMessages = TranslationFunction<
  typeof reviewResultsTranslationRef.T
>;
