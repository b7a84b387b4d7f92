import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the prompt catalog says, in English and German.
 *
 * @public
 */
export const promptsTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.prompts',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the prompt catalog in the reader's language. */
export type PromptsMessages = TranslationFunction<
  typeof promptsTranslationRef.T
>;
