import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of the versions of a model, in English and German.
 *
 * @public
 */
export const versionsTranslationRef = createTranslationRef({
  id: 'fmops-models.versions',
  messages: en,
  translations: { de: () => import('./de') },
});
