import type { Problems } from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { CheckedEvaluation } from '../check';
import { meansOf } from './meansOf';
import type { Scored } from './withRowScores';

const SCORE = 'judge-score';
const LOWEST = 1;
const HIGHEST = 10;

/** The mean of what a judge gave; what is outside of its rubric is no score. */
export function scoreVerdicts(
  rows: CheckedEvaluation['rows'],
  problems: Problems,
): Scored {
  const checked = rows.map(row => {
    const score = row.scores[SCORE];
    if (
      score === undefined ||
      score === null ||
      (Number.isInteger(score) && score >= LOWEST && score <= HIGHEST)
    ) {
      return row;
    }
    problems.add({
      field: `rows.scores.${SCORE}`,
      reason: `is no whole number from ${LOWEST} to ${HIGHEST}: these rows have no score`,
    });
    return { ...row, scores: { ...row.scores, [SCORE]: null } };
  });
  return { rows: checked, scores: meansOf(checked, [SCORE], 'points') };
}
