import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the lookup of a model says, in English and German.
 *
 * @public
 */
export const inspectionsTranslationRef = createTranslationRef({
  id: 'scaffolder-module-fmops.inspections',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the lookup in the reader's language. */
export type InspectionsMessages = TranslationFunction<
  typeof inspectionsTranslationRef.T
>;
