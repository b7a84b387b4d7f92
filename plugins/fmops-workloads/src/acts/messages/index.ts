import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of what can be done to workloads, in English and German.
 *
 * @public
 */
export const actsTranslationRef = createTranslationRef({
  id: 'fmops-workloads.acts',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of acts in the reader's language. */
export type ActsMessages = TranslationFunction<typeof actsTranslationRef.T>;
