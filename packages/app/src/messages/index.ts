import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/** What the portal itself says, around the pages of its plugins, in English and German. */
export const portalTranslationRef = createTranslationRef({
  id: 'fmops-portal',
  messages: en,
  translations: { de: () => import('./de') },
});
