import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the form of a new review says, in English and German.
 *
 * @public
 */
export const newReviewTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.reviews.create',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the form of a new review in the reader's language. */
export type NewReviewMessages = TranslationFunction<
  typeof newReviewTranslationRef.T
>;
