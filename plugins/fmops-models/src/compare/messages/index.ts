import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the comparison of models says, in English and German.
 *
 * @public
 */
export const compareTranslationRef = createTranslationRef({
  id: 'fmops-models.compare',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the comparison in the reader's language. */
export type CompareMessages = TranslationFunction<
  typeof compareTranslationRef.T
>;

/** Key of a message. */
export type CompareWord = keyof typeof compareTranslationRef.T;
