import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the Datasets page says, in English and German.
 *
 * @public
 */
export const datasetsTranslationRef = createTranslationRef({
  id: 'fmops-models.datasets',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the Datasets page in the reader's language. */
export type DatasetsMessages = TranslationFunction<
  typeof datasetsTranslationRef.T
>;
