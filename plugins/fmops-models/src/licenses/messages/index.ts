import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of licences, in English and German.
 *
 * @public
 */
export const licensesTranslationRef = createTranslationRef({
  id: 'fmops-models.licenses',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of licences in the reader's language. */
export type LicensesMessages = TranslationFunction<
  typeof licensesTranslationRef.T
>;
