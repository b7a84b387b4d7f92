import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What pages say on which models or datasets are found, in English and German.
 *
 * @public
 */
export const browseTranslationRef = createTranslationRef({
  id: 'fmops-models.browse',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of a page to browse in the reader's language. */
export type BrowseMessages = TranslationFunction<typeof browseTranslationRef.T>;
