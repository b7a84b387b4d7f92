/**
 * How likely it is that two models that are equally good differ by so much, by
 * the rows that only one of them gets right. McNemar (1947), the exact form:
 * twice the tail of a binomial distribution with equal odds.
 *
 * @param first - rows that only the first gets right
 * @param second - rows that only the second gets right
 * @returns from 0 to 1; 1 where they differ in no row
 *
 * @public
 */
export function mcNemar(first: number, second: number): number {
  const trials = first + second;
  const fewer = Math.min(first, second);
  let logOfTerm = -trials * Math.LN2;
  for (let index = 0; index < fewer; index++) {
    logOfTerm += Math.log((trials - index) / (index + 1));
  }
  // The terms below, as shares of the last one: none of them grows too large.
  let sum = 0;
  let share = 1;
  for (let index = fewer; index >= 0 && share > 1e-18; index--) {
    sum += share;
    share *= index / (trials - index + 1);
  }
  return Math.min(1, 2 * Math.exp(logOfTerm) * sum);
}
