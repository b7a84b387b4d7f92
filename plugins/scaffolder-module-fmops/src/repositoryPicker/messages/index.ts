import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the picker of repositories says, in English and German.
 *
 * @public
 */
export const repositoryPickerTranslationRef = createTranslationRef({
  id: 'scaffolder-module-fmops.repository-picker',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the picker in the reader's language. */
export type RepositoryPickerMessages = TranslationFunction<
  typeof repositoryPickerTranslationRef.T
>;
