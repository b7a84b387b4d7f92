import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the pickers of models, datasets and endpoints say, in English and German.
 *
 * @public
 */
export const entityPickerTranslationRef = createTranslationRef({
  id: 'scaffolder-module-fmops.entity-picker',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the pickers in the reader's language. */
export type EntityPickerMessages = TranslationFunction<
  typeof entityPickerTranslationRef.T
>;
