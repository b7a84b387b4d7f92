import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the form with facts of a model says, in English and German.
 *
 * @public
 */
export const modelFactsTranslationRef = createTranslationRef({
  id: 'scaffolder-module-fmops.model-facts',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the form in the reader's language. */
export type ModelFactsMessages = TranslationFunction<
  typeof modelFactsTranslationRef.T
>;
