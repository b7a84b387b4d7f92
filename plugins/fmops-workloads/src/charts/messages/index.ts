import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What charts say, in English and German.
 *
 * @public
 */
export const chartsTranslationRef = createTranslationRef({
  id: 'fmops-workloads.charts',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of charts in the reader's language. */
export type ChartsMessages = TranslationFunction<typeof chartsTranslationRef.T>;
