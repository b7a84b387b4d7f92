import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of the memory that serving a model takes, in English and German.
 *
 * @public
 */
export const memoryTranslationRef = createTranslationRef({
  id: 'fmops-models.memory',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of memory and instances in the reader's language. */
export type MemoryMessages = TranslationFunction<typeof memoryTranslationRef.T>;
