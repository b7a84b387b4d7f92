import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of what a task has submitted, in English and German.
 *
 * @public
 */
export const outputTranslationRef = createTranslationRef({
  id: 'fmops-workloads.output',
  messages: en,
  translations: { de: () => import('./de') },
});
