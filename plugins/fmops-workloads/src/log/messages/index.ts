import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What logs of runs and endpoints say in English and German.
 *
 * @public
 */
export const logTranslationRef = createTranslationRef({
  id: 'fmops-workloads.log',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of logs in the reader's language. */
export type LogMessages = TranslationFunction<typeof logTranslationRef.T>;
