import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What promotions say, in English and German.
 *
 * @public
 */
export const promotionsTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.promotions',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of promotions in the reader's language. */
export type PromotionMessages = TranslationFunction<
  typeof promotionsTranslationRef.T
>;

/** A message of a group, such as of what people do, that takes no values. */
export type PromotionMessage<TGroup extends 'act' | 'gate' | 'state' | 'view'> =
  Extract<keyof typeof en, `${TGroup}.${string}`>;
