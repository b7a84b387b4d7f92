import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What metrics of runs and endpoints say in English and German.
 *
 * @public
 */
export const metricsTranslationRef = createTranslationRef({
  id: 'fmops-workloads.metrics',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of metrics in the reader's language. */
export type MetricsMessages = TranslationFunction<
  typeof metricsTranslationRef.T
>;
