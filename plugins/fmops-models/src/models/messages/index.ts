import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the Models page says, in English and German.
 *
 * @public
 */
export const modelsTranslationRef = createTranslationRef({
  id: 'fmops-models.models',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the Models page in the reader's language. */
export type ModelsMessages = TranslationFunction<typeof modelsTranslationRef.T>;
