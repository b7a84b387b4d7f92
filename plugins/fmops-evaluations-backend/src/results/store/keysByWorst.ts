/**
 * Keys of rows with the worst score first; those that have none come last, and
 * equal ones in the order of their keys.
 *
 * @param keys - in any order
 * @param scores - in the order of the keys by code unit, NaN where there is none
 */
export function keysByWorst(
  keys: readonly string[],
  scores: Float64Array,
  higherIsBetter: boolean,
): string[] {
  const sign = higherIsBetter ? 1 : -1;
  return [...keys]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((key, index) => ({ key, score: sign * scores[index] }))
    .sort((a, b) => {
      if (Number.isNaN(a.score) || Number.isNaN(b.score)) {
        return Number(Number.isNaN(a.score)) - Number(Number.isNaN(b.score));
      }
      return a.score - b.score;
    })
    .map(({ key }) => key);
}
