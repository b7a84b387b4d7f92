import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Problems } from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { CheckedEvaluation } from '../check';
import { scoreLabels } from './scoreLabels';
import { scoreTexts } from './scoreTexts';
import { scoreVerdicts } from './scoreVerdicts';

type Rows = CheckedEvaluation['rows'];

/** What rows come to: scores of each, and of all of them. */
export interface Scored {
  rows: Rows;
  scores: Score[];
}

/** How rows are scored, by the method that an evaluation says it used. */
const SCORERS: Partial<
  Record<
    CheckedEvaluation['method'],
    (rows: Rows, problems: Problems) => Scored | Promise<Scored>
  >
> = {
  labels: scoreLabels,
  similarity: scoreTexts,
  judge: scoreVerdicts,
};

/**
 * Scores rows that have an expected answer and an output. What was delivered
 * with a score of its own keeps it.
 */
export async function withRowScores(
  evaluation: CheckedEvaluation,
  problems: Problems,
): Promise<CheckedEvaluation> {
  const score = SCORERS[evaluation.method];
  if (!score || evaluation.rows.length === 0) return evaluation;
  const found = await score(evaluation.rows, problems);
  const nameOf = ({ metric, slice }: Score) => JSON.stringify([metric, slice]);
  const stated = new Set(evaluation.scores.map(nameOf));
  return {
    ...evaluation,
    rows: found.rows,
    scores: [
      ...evaluation.scores,
      ...found.scores.filter(one => !stated.has(nameOf(one))),
    ],
  };
}
