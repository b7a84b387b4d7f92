import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What ratings of answers say, in English and German.
 *
 * @public
 */
export const ratingsTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.ratings',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of ratings in the reader's language. */
export type RatingsMessages = TranslationFunction<
  typeof ratingsTranslationRef.T
>;
