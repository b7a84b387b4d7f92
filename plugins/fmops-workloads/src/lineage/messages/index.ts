import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of where workloads come from and what they make, in English and German.
 *
 * @public
 */
export const lineageTranslationRef = createTranslationRef({
  id: 'fmops-workloads.lineage',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the lineage in the reader's language. */
export type LineageMessages = TranslationFunction<
  typeof lineageTranslationRef.T
>;
