import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What a ranking of models says, in English and German.
 *
 * @public
 */
export const rankingTranslationRef = createTranslationRef({
  id: 'fmops-models-react.ranking',
  messages: en,
  translations: { de: () => import('./de') },
});
