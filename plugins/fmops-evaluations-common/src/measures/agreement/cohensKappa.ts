import { valuesOf } from './units';

/**
 * How much it counts that two values differ: not at all less, by rank, or by its square.
 *
 * @public
 */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

const DISTANCE: Record<KappaWeights, (a: number, b: number) => number> = {
  none: (a, b) => (a === b ? 0 : 1),
  linear: (a, b) => Math.abs(a - b),
  quadratic: (a, b) => (a - b) ** 2,
};

/**
 * Cohen's kappa: how far two raters agree beyond chance, 1 at most, 0 for
 * chance. Cohen (1960), with weights Cohen (1968), by the rank of a value.
 *
 * @param pairs - what the first and the second rater have said of each item
 * @param times - how often each pair occurs; once by default
 * @returns undefined without items, and where both give one and the same value
 *   always, as chance then explains everything
 *
 * @public
 */
export function cohensKappa<V extends string | number>(
  pairs: readonly (readonly [V, V])[],
  weights: KappaWeights = 'none',
  times: readonly number[] = pairs.map(() => 1),
): number | undefined {
  const values = valuesOf(pairs);
  const rank = new Map(values.map((value, index) => [value, index]));
  const first = values.map(() => 0);
  const second = values.map(() => 0);
  const distance = DISTANCE[weights];
  let observed = 0;
  let items = 0;
  pairs.forEach(([a, b], index) => {
    const [i, j] = [rank.get(a)!, rank.get(b)!];
    first[i] += times[index];
    second[j] += times[index];
    observed += times[index] * distance(i, j);
    items += times[index];
  });
  let expected = 0;
  first.forEach((count, i) =>
    second.forEach((other, j) => {
      expected += (count * other * distance(i, j)) / items;
    }),
  );
  return expected > 0 ? 1 - observed / expected : undefined;
}
