import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What objectives of endpoints say, in English and German.
 *
 * @public
 */
export const objectivesTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.objectives',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of objectives in the reader's language. */
export type ObjectivesMessages = TranslationFunction<
  typeof objectivesTranslationRef.T
>;
