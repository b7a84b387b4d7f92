import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What the page of an endpoint says in English and German.
 *
 * @public
 */
export const endpointTranslationRef = createTranslationRef({
  id: 'fmops-workloads.endpoint',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of pages of endpoints in the reader's language. */
export type EndpointMessages = TranslationFunction<
  typeof endpointTranslationRef.T
>;
