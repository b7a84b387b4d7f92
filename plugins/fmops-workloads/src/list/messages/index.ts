import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of lists of runs and endpoints, in English and German.
 *
 * @public
 */
export const listTranslationRef = createTranslationRef({
  id: 'fmops-workloads.list',
  messages: en,
  translations: { de: () => import('./de') },
});
