import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of model registries, in English and German.
 *
 * @public
 */
export const registriesTranslationRef = createTranslationRef({
  id: 'fmops-models.registries',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of model registries in the reader's language. */
export type RegistriesMessages = TranslationFunction<
  typeof registriesTranslationRef.T
>;
