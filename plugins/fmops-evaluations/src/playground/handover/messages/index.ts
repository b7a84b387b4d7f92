import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said where answers of the playground are handed on to reviews and
 * evaluation catalogs, in English and German.
 *
 * @public
 */
export const playgroundHandoverTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.playground.handover',
  messages: en,
  translations: { de: () => import('./de') },
});
