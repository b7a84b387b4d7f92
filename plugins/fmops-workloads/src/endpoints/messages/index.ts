import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What lists of endpoints say in English and German.
 *
 * @public
 */
export const endpointsTranslationRef = createTranslationRef({
  id: 'fmops-workloads.endpoints',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of lists of endpoints in the reader's language. */
export type EndpointsMessages = TranslationFunction<
  typeof endpointsTranslationRef.T
>;
