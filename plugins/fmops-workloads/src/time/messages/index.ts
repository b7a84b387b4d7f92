import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What times and durations say in English and German.
 *
 * @public
 */
export const timeTranslationRef = createTranslationRef({
  id: 'fmops-workloads.time',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of times in the reader's language. */
export type TimeMessages = TranslationFunction<typeof timeTranslationRef.T>;
