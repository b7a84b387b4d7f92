import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What is said of clusters, of what the portal may do in them and of what AWS tells of them, in English and German.
 *
 * @public
 */
export const clustersTranslationRef = createTranslationRef({
  id: 'fmops-workloads.clusters',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of clusters in the reader's language. */
export type ClustersMessages = TranslationFunction<
  typeof clustersTranslationRef.T
>;
