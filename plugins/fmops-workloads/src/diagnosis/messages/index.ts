import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What diagnoses of runs and endpoints say in English and German.
 *
 * @public
 */
export const diagnosisTranslationRef = createTranslationRef({
  id: 'fmops-workloads.diagnosis',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of diagnoses in the reader's language. */
export type DiagnosisMessages = TranslationFunction<
  typeof diagnosisTranslationRef.T
>;
