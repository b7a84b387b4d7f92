import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the promotions of a model say, in English and German.
 *
 * @public
 */
export const modelPromotionsTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.promotions.model',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the promotions of a model in the reader's language. */
export type ModelPromotionMessages = TranslationFunction<
  typeof modelPromotionsTranslationRef.T
>;
