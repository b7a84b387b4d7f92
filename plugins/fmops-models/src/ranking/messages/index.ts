import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the ranking of the shortlist says, in English and German.
 *
 * @public
 */
export const rankingTranslationRef = createTranslationRef({
  id: 'fmops-models.ranking',
  messages: en,
  translations: { de: () => import('./de') },
});
