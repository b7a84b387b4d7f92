import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the choice among models says, in English and German.
 *
 * @public
 */
export const decisionsTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.decisions',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of the choice among models in the reader's language. */
export type DecisionsMessages = TranslationFunction<
  typeof decisionsTranslationRef.T
>;
