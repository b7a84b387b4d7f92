import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What states of runs and endpoints, and the reasons for them, say in English and German.
 *
 * @public
 */
export const statesTranslationRef = createTranslationRef({
  id: 'fmops-workloads.states',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of states in the reader's language. */
export type StatesMessages = TranslationFunction<typeof statesTranslationRef.T>;
