import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the state of a chosen endpoint says, in English and German.
 *
 * @public
 */
export const endpointPickerTranslationRef = createTranslationRef({
  id: 'scaffolder-module-fmops.endpoint-picker',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the state of an endpoint in the reader's language. */
export type EndpointPickerMessages = TranslationFunction<
  typeof endpointPickerTranslationRef.T
>;
