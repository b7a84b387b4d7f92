import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of where to go on, in English and German.
 *
 * @public
 */
export const nextTranslationRef = createTranslationRef({
  id: 'fmops-workloads.next',
  messages: en,
  translations: { de: () => import('./de') },
});
