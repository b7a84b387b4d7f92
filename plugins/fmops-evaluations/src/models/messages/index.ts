import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What names of models and the choice of one say, in English and German.
 *
 * @public
 */
export const modelsTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.models',
  messages: en,
  translations: { de: () => import('./de') },
});
