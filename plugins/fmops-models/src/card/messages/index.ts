import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said around the card of a model, in English and German.
 *
 * @public
 */
export const cardTranslationRef = createTranslationRef({
  id: 'fmops-models.card',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of a model card in the reader's language. */
export type CardMessages = TranslationFunction<typeof cardTranslationRef.T>;
