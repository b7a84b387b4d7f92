import type { MetricPattern } from '../MetricPattern';
import { commonPatterns } from './commonPatterns';
import { evaluationPatterns } from './evaluationPatterns';
import { servingPatterns } from './servingPatterns';
import { trainingPatterns } from './trainingPatterns';

/**
 * How known frameworks log; the general ones last.
 *
 * @public
 */
export const metricPatterns: readonly MetricPattern[] = [
  ...trainingPatterns,
  ...servingPatterns,
  ...evaluationPatterns,
  ...commonPatterns,
];
