import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { EvaluationFormat } from './EvaluationFormat';

/**
 * Adds formats that results of evaluations can be imported from.
 *
 * @public
 */
export interface EvaluationFormatsExtensionPoint {
  /** They are asked before those of the plugin itself. */
  addFormats(...formats: EvaluationFormat[]): void;
}

/**
 * Where modules add formats of evaluation results.
 *
 * @public
 */
export const fmopsEvaluationFormatsExtensionPoint =
  createExtensionPoint<EvaluationFormatsExtensionPoint>({
    id: 'fmops-evaluations.formats',
  });
