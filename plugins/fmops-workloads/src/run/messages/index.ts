import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the page of a run, and what pages of endpoints share with it, say in English and German.
 *
 * @public
 */
export const runTranslationRef = createTranslationRef({
  id: 'fmops-workloads.run',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of pages of runs in the reader's language. */
export type RunMessages = TranslationFunction<typeof runTranslationRef.T>;
