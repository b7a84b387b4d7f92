import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of the conditions of objects, in English and German.
 *
 * @public
 */
export const conditionsTranslationRef = createTranslationRef({
  id: 'fmops-workloads.conditions',
  messages: en,
  translations: { de: () => import('./de') },
});
