import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { MetricPattern } from '@fmops/backstage-plugin-fmops-workloads-common';

/**
 * Registers further ways in which frameworks write metrics into logs.
 *
 * @public
 */
export interface FmopsMetricPatternsExtensionPoint {
  /**
   * Patterns that are added come before the built-in ones.
   *
   * @throws ConflictError when a pattern of the same id is there already
   * @throws InputError when a pattern cannot be used, with the name of the field
   */
  addPattern(...patterns: MetricPattern[]): void;
}

/**
 * Extension point through which modules add patterns of metrics in logs.
 *
 * @public
 */
export const fmopsMetricPatternsExtensionPoint =
  createExtensionPoint<FmopsMetricPatternsExtensionPoint>({
    id: 'fmops.workloads.metricPatterns',
  });
