import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of what keeps a page from being shown, in English and German.
 *
 * @public
 */
export const errorsTranslationRef = createTranslationRef({
  id: 'fmops-workloads.errors',
  messages: en,
  translations: { de: () => import('./de') },
});
