import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What a lineage says, in English and German.
 *
 * @public
 */
export const lineageTranslationRef = createTranslationRef({
  id: 'fmops-models.lineage',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of a lineage in the reader's language. */
export type LineageMessages = TranslationFunction<
  typeof lineageTranslationRef.T
>;
