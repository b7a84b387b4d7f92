import { jsonObjects } from '../measures/judge/jsonObjects';
import { readJudgeScore, type JudgeReading } from '../measures/judge';

const LOWEST = 1;
const HIGHEST = 10;

/**
 * Reads what a judge says by a rubric: its score, or, where the rubric has
 * several criteria, the mean of their scores. One number outside of 1 to 10
 * makes the verdict void.
 *
 * @public
 */
export function readVerdict(text: string): JudgeReading {
  const reading = readJudgeScore(text);
  if ('score' in reading) return reading;
  const verdict = jsonObjects(text.slice(-20_000)).at(-1);
  if (!verdict || 'score' in verdict) return reading;
  const scores = Object.values(verdict).filter(
    (value): value is number => typeof value === 'number',
  );
  if (!scores.length) return reading;
  if (scores.some(score => score < LOWEST || score > HIGHEST)) {
    return {
      refused: `the judge gives ${scores.join(
        ', ',
      )}, of which not all are from ${LOWEST} to ${HIGHEST}`,
    };
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const { explanation } = verdict;
  return {
    score: mean,
    ...(typeof explanation === 'string' && { explanation }),
  };
}
