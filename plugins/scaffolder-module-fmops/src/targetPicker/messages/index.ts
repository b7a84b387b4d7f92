import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the picker of cluster and namespace says, in English and German.
 *
 * @public
 */
export const targetPickerTranslationRef = createTranslationRef({
  id: 'scaffolder-module-fmops.target-picker',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the picker in the reader's language. */
export type TargetPickerMessages = TranslationFunction<
  typeof targetPickerTranslationRef.T
>;
