import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of what workloads cost, in English and German.
 *
 * @public
 */
export const costTranslationRef = createTranslationRef({
  id: 'fmops-workloads.cost',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of cost in the reader's language. */
export type CostMessages = TranslationFunction<typeof costTranslationRef.T>;
