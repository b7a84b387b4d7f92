import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of the connection that keeps a page up to date, in English and German.
 *
 * @public
 */
export const liveTranslationRef = createTranslationRef({
  id: 'fmops-workloads.live',
  messages: en,
  translations: { de: () => import('./de') },
});
