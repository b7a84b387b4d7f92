import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the shortlist says, in English and German.
 *
 * @public
 */
export const shortlistTranslationRef = createTranslationRef({
  id: 'fmops-models.shortlist',
  messages: en,
  translations: { de: () => import('./de') },
});
