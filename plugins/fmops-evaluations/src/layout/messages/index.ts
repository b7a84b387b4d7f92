import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What lists, tables and facts say, whatever they are about, in English and German.
 *
 * @public
 */
export const layoutTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.layout',
  messages: en,
  translations: { de: () => import('./de') },
});
