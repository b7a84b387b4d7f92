import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the picker of machines says, in English and German.
 *
 * @public
 */
export const computePickerTranslationRef = createTranslationRef({
  id: 'scaffolder-module-fmops.compute-picker',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the picker in the reader's language. */
export type ComputePickerMessages = TranslationFunction<
  typeof computePickerTranslationRef.T
>;
