import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of accelerators, queues and their cost, in English and German.
 *
 * @public
 */
export const capacityTranslationRef = createTranslationRef({
  id: 'fmops-workloads.capacity',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of capacity in the reader's language. */
export type CapacityMessages = TranslationFunction<
  typeof capacityTranslationRef.T
>;
