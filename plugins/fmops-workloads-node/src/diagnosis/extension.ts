import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { DiagnosisRule } from './DiagnosisRule';

/**
 * Registers further rules with the diagnosis of the workloads backend.
 *
 * @public
 */
export interface FmopsDiagnosisRulesExtensionPoint {
  /**
   * @throws ConflictError when a rule of the same id is there already
   * @throws InputError when a rule cannot be used, with the name of the field
   */
  addRule(...rules: DiagnosisRule[]): void;
}

/**
 * Extension point through which modules add rules of diagnosis.
 *
 * @public
 */
export const fmopsDiagnosisRulesExtensionPoint =
  createExtensionPoint<FmopsDiagnosisRulesExtensionPoint>({
    id: 'fmops.workloads.diagnosisRules',
  });
