import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the overview of a model or dataset says, in English and German.
 *
 * @public
 */
export const overviewTranslationRef = createTranslationRef({
  id: 'fmops-models.overview',
  messages: en,
  translations: { de: () => import('./de') },
});
