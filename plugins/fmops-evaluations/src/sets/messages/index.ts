import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What evaluation catalogs say, in English and German.
 *
 * @public
 */
export const setsTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.sets',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of evaluation catalogs in the reader's language. */
export type SetsMessages = TranslationFunction<typeof setsTranslationRef.T>;
