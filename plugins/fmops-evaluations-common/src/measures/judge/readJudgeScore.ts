import { jsonObjects } from './jsonObjects';

/**
 * The scores that a judge may give.
 *
 * @public
 */
export interface JudgeScale {
  lowest: number;
  highest: number;
}

/**
 * What a judge says, or why it can't be counted.
 *
 * @public
 */
export type JudgeReading =
  | { score: number; explanation?: string }
  | { refused: string };

/** What is read of an answer, at most: the verdict comes last. */
const MOST_CHARACTERS = 20_000;

/**
 * Reads a verdict: the last JSON object with a `score`, or a number in double
 * brackets as in `[[7]]`. What is no whole number of the scale is refused, and
 * never rounded or cut to it.
 *
 * @public
 */
export function readJudgeScore(
  text: string,
  { lowest, highest }: JudgeScale = { lowest: 1, highest: 10 },
): JudgeReading {
  const end = text.slice(-MOST_CHARACTERS);
  const verdict = jsonObjects(end).findLast(object => 'score' in object);
  const stated = verdict ? verdict.score : inBrackets(end);
  if (stated === undefined) {
    return { refused: 'the judge gives no score' };
  }
  const score = numberOf(stated);
  if (!Number.isInteger(score) || score < lowest || score > highest) {
    return {
      refused: `the judge gives ${JSON.stringify(stated)?.slice(
        0,
        100,
      )}, which is no whole number from ${lowest} to ${highest}`,
    };
  }
  const explanation = verdict?.explanation;
  return {
    score,
    ...(typeof explanation === 'string' &&
      explanation.trim() && { explanation: explanation.trim() }),
  };
}

function inBrackets(text: string): string | undefined {
  return [...text.matchAll(/\[\[\s*([^[\]]{1,40})\]\]/g)].at(-1)?.[1];
}

function numberOf(stated: unknown): number {
  if (typeof stated === 'number') return stated;
  return typeof stated === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(stated)
    ? Number(stated)
    : NaN;
}
