import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of manifests, in English and German.
 *
 * @public
 */
export const manifestTranslationRef = createTranslationRef({
  id: 'fmops-workloads.manifest',
  messages: en,
  translations: { de: () => import('./de') },
});
