import { given, valuesOf, type Unit } from './units';

/**
 * What the values are: names, ranks, or numbers whose distance means something.
 *
 * @public
 */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval';

/** Which values were given together on an item, and how often in all. */
interface Coincidences {
  values: (string | number)[];
  /** By value: pairable ratings. */
  totals: Float64Array;
  /** For each unit the counts by value, of units with two ratings or more. */
  units: {
    counts: [value: number, count: number][];
    ratings: number;
    times: number;
  }[];
}

/**
 * Krippendorff's alpha: how far any number of raters agree beyond chance, with
 * ratings missing at will. 1 for full agreement, 0 for chance. Krippendorff,
 * "Computing Krippendorff's Alpha-Reliability" (2011).
 *
 * @param level - `ordinal` and `interval` take numbers
 * @param times - how often each unit occurs; once by default
 * @returns undefined where no item has two ratings, or all ratings are the same
 *
 * @public
 */
export function krippendorffAlpha<V extends string | number>(
  units: readonly Unit<V>[],
  level: MeasurementLevel,
  times: readonly number[] = units.map(() => 1),
): number | undefined {
  const coincidences = count(units, times);
  const { totals } = coincidences;
  const pairable = totals.reduce((sum, total) => sum + total, 0);
  const distance = distances(coincidences, level);
  let observed = 0;
  for (const { counts, ratings, times: often } of coincidences.units) {
    let within = 0;
    for (const [i, n] of counts) {
      for (const [j, m] of counts) within += n * m * distance(i, j);
    }
    observed += (often * within) / (ratings - 1);
  }
  let expected = 0;
  totals.forEach((n, i) =>
    totals.forEach((m, j) => {
      expected += n * m * distance(i, j);
    }),
  );
  return expected > 0 ? 1 - ((pairable - 1) * observed) / expected : undefined;
}

function count<V extends string | number>(
  all: readonly Unit<V>[],
  times: readonly number[],
): Coincidences {
  const ratings = all
    .map((unit, i) => ({ unit: given(unit), times: times[i] }))
    .filter(({ unit, times: often }) => unit.length > 1 && often > 0);
  const values = valuesOf(ratings.map(({ unit }) => unit));
  const index = new Map(values.map((value, i) => [value, i]));
  const totals = new Float64Array(values.length);
  const units = ratings.map(({ unit, times: often }) => {
    const counts = new Map<number, number>();
    for (const value of unit) {
      const i = index.get(value)!;
      counts.set(i, (counts.get(i) ?? 0) + 1);
      totals[i] += often;
    }
    return { counts: [...counts], ratings: unit.length, times: often };
  });
  return { values, totals, units };
}

/** Squared distance of two values by their place among all values. */
function distances(
  { values, totals }: Coincidences,
  level: MeasurementLevel,
): (i: number, j: number) => number {
  if (level === 'nominal') return (i, j) => (i === j ? 0 : 1);
  if (level === 'interval') {
    return (i, j) => (Number(values[i]) - Number(values[j])) ** 2;
  }
  // Of ranks: all ratings between the two values, and half of each of them
  const middles: number[] = [];
  let below = 0;
  for (const total of totals) {
    middles.push(below + total / 2);
    below += total;
  }
  return (i, j) => (middles[i] - middles[j]) ** 2;
}
