import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the comparison of evaluations says, in English and German.
 *
 * @public
 */
export const resultsCompareTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.results.compare',
  messages: en,
  translations: { de: () => import('./de') },
});
