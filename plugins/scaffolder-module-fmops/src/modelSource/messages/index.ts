import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the form that asks which model is meant says, in English and German.
 *
 * @public
 */
export const modelSourceTranslationRef = createTranslationRef({
  id: 'scaffolder-module-fmops.model-source',
  messages: en,
  translations: { de: () => import('./de') },
});
