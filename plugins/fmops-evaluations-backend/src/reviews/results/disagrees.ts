import type { ReviewSettings } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { scoresOf } from '../queue';

/** Scores this share of their scale apart are no longer the same opinion. */
const APART = 0.25;

/**
 * Whether reviewers say different things of one item: other choices, rows that
 * were changed in other ways, or scores more than a quarter of a scale apart.
 */
export function disagrees(
  { task, rubric = [] }: Pick<ReviewSettings, 'task' | 'rubric'>,
  verdicts: readonly string[],
): boolean {
  if (task !== 'scored') return new Set(verdicts).size > 1;
  const scores = verdicts.map(scoresOf);
  return rubric.some(({ name, min, max }) => {
    const given = scores.map(score => score[name]);
    return Math.max(...given) - Math.min(...given) > (max - min) * APART;
  });
}
