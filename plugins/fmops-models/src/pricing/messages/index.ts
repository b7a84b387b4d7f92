import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of the speed and price of a model, in English and German.
 *
 * @public
 */
export const pricingTranslationRef = createTranslationRef({
  id: 'fmops-models.pricing',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the offer in the reader's language. */
export type PricingMessages = TranslationFunction<
  typeof pricingTranslationRef.T
>;
