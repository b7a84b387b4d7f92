import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the page that makes a model from a file says, in English and German.
 *
 * @public
 */
export const fineTuningTranslationRef = createTranslationRef({
  id: 'scaffolder-module-fmops.fine-tuning',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the page in the reader's language. */
export type FineTuningMessages = TranslationFunction<
  typeof fineTuningTranslationRef.T
>;
