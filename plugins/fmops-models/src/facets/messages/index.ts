import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the facets and sort orders are called, in English and German.
 *
 * @public
 */
export const facetsTranslationRef = createTranslationRef({
  id: 'fmops-models.facets',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of facets and sort orders in the reader's language. */
export type FacetsMessages = TranslationFunction<typeof facetsTranslationRef.T>;

/** Key of a message. */
export type FacetsWord = keyof typeof facetsTranslationRef.T;
