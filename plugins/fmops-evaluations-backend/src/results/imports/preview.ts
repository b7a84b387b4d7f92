import type { RecordedEvaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { CheckedEvaluation } from '../check';
import { newRecord } from '../store/newRecord';
import { evaluationOf } from '../store/tables';

/** An evaluation as it would be recorded. */
export function previewOf(
  checked: CheckedEvaluation,
  format: string,
): RecordedEvaluation {
  const { result, scores } = newRecord(checked, {
    ...{ format, createdBy: '', delivery: 'person' },
  });
  return { evaluation: evaluationOf(result, scores), created: false };
}
