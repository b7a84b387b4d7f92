import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the checks before a start say, in English and German.
 *
 * @public
 */
export const preflightTranslationRef = createTranslationRef({
  id: 'scaffolder-module-fmops.preflight',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the checks in the reader's language. */
export type PreflightMessages = TranslationFunction<
  typeof preflightTranslationRef.T
>;
