import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of the published results of a model, in English and German.
 *
 * @public
 */
export const evaluationsTranslationRef = createTranslationRef({
  id: 'fmops-models.evaluations',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of published results in the reader's language. */
export type EvaluationsMessages = TranslationFunction<
  typeof evaluationsTranslationRef.T
>;
