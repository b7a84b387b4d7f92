import { given, valuesOf, type Unit } from './units';

/**
 * Fleiss' kappa: how far several raters agree beyond chance, where each item
 * has as many ratings, by whomever. Fleiss (1971).
 *
 * @param times - how often each unit occurs; once by default
 * @returns undefined where the number of ratings differs or is below two,
 *   without items, and where all ratings are the same
 *
 * @public
 */
export function fleissKappa<V extends string | number>(
  units: readonly Unit<V>[],
  times: readonly number[] = units.map(() => 1),
): number | undefined {
  const ratings = units.map(unit => given(unit));
  const raters = ratings.at(0)?.length ?? 0;
  if (raters < 2 || ratings.some(({ length }) => length !== raters)) {
    return undefined;
  }
  const totals = new Map<V, number>(valuesOf(units).map(value => [value, 0]));
  let agreeing = 0;
  let items = 0;
  ratings.forEach((unit, index) => {
    const counts = new Map<V, number>();
    for (const value of unit) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      totals.set(value, totals.get(value)! + times[index]);
    }
    for (const count of counts.values()) {
      agreeing += times[index] * count * (count - 1);
    }
    items += times[index];
  });
  const observed = agreeing / (items * raters * (raters - 1));
  let chance = 0;
  for (const total of totals.values()) {
    chance += (total / (items * raters)) ** 2;
  }
  return chance < 1 ? (observed - chance) / (1 - chance) : undefined;
}
