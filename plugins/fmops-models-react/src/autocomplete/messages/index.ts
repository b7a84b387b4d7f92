import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What fields with suggestions say of themselves, in English and German.
 *
 * @public
 */
export const autocompleteTranslationRef = createTranslationRef({
  id: 'fmops-models-react.autocomplete',
  messages: en,
  translations: { de: () => import('./de') },
});
