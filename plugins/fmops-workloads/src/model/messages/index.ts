import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the runs and endpoints of a model say in English and German.
 *
 * @public
 */
export const modelTranslationRef = createTranslationRef({
  id: 'fmops-workloads.model',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of what runs and endpoints do with a model in the reader's language. */
export type ModelMessages = TranslationFunction<typeof modelTranslationRef.T>;
