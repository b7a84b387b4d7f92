import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What lists of runs say in English and German.
 *
 * @public
 */
export const runsTranslationRef = createTranslationRef({
  id: 'fmops-workloads.runs',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of lists of runs in the reader's language. */
export type RunsMessages = TranslationFunction<typeof runsTranslationRef.T>;
