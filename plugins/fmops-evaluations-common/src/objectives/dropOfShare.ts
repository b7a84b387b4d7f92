import { wilsonInterval } from '../measures/intervals';

/**
 * Successes out of trials.
 *
 * @public
 */
export interface Share {
  good: number;
  all: number;
}

/**
 * By how much a share fell, with the interval of the difference of two
 * independent shares after Newcombe (1998), method 10: from Wilson's intervals
 * of both. Positive: it fell. All from -1 to 1.
 *
 * @public
 */
export function dropOfShare(
  before: Share,
  after: Share,
): { drop: number; low: number; high: number } {
  const p1 = before.good / before.all;
  const p2 = after.good / after.all;
  const one = wilsonInterval(before.good, before.all);
  const two = wilsonInterval(after.good, after.all);
  const drop = p1 - p2;
  return {
    drop,
    low: drop - Math.hypot(p1 - one.low, two.high - p2),
    high: drop + Math.hypot(one.high - p1, p2 - two.low),
  };
}
