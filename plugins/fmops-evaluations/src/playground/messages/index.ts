import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the playground says where questions are made, in English and German.
 *
 * @public
 */
export const playgroundTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.playground',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the playground in the reader's language. */
export type PlaygroundMessages = TranslationFunction<
  typeof playgroundTranslationRef.T
>;
