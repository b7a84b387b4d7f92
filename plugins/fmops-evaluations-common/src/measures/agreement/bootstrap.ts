import { seededRandom } from './seededRandom';

/**
 * A figure with the interval that holds it at a level of confidence.
 *
 * @public
 */
export interface BootstrapEstimate {
  value: number;
  /** Left out where too few draws of the items give the figure. */
  low?: number;
  high?: number;
}

/**
 * A figure of items that occur so many times each.
 *
 * @public
 */
export type Statistic<T> = (
  items: readonly T[],
  times: readonly number[],
) => number | undefined;

/** Items that are drawn altogether, at most. */
const MOST_DRAWS = 10_000_000;

/**
 * How {@link resamples} draws.
 *
 * @public
 */
export interface ResampleOptions {
  /** 1,000 unless told, and fewer for very many items. */
  replicates?: number;
  seed?: number;
}

/**
 * A figure over items with its percentile bootstrap interval: items are drawn
 * again with replacement, and the figure is taken of each draw. Efron (1979).
 * Equal items are handed to the statistic once, with their number.
 *
 * @param options - `level` 0.95, `replicates` 1,000 or fewer for very many items
 * @returns undefined where the items themselves don't give the figure
 *
 * @public
 */
export function bootstrap<T>(
  items: readonly T[],
  statistic: Statistic<T>,
  { level, ...options }: ResampleOptions & { level?: number } = {},
): BootstrapEstimate | undefined {
  const figures: (number | undefined)[] = [];
  for (const draw of resamples(items, options)) {
    figures.push(statistic(...draw));
    if (figures[0] === undefined) return undefined;
  }
  return percentileEstimate(figures, level);
}

/**
 * The items themselves, and then draws of them with replacement: the different
 * items with how often each is drawn. The numbers are good until the next draw.
 *
 * @public
 */
export function* resamples<T>(
  items: readonly T[],
  options: ResampleOptions = {},
): Generator<Parameters<Statistic<T>>> {
  const { different, places } = counted(items);
  const times = different.map(() => 0);
  places.forEach(place => (times[place] += 1));
  yield [different, times];
  if (items.length < 2) return;
  const replicates = Math.min(
    options.replicates ?? 1_000,
    Math.max(100, Math.floor(MOST_DRAWS / items.length)),
  );
  const random = seededRandom(options.seed ?? 1);
  for (let round = 0; round < replicates; round++) {
    times.fill(0);
    for (let index = 0; index < places.length; index++) {
      times[places[Math.floor(random() * places.length)]] += 1;
    }
    yield [different, times];
  }
}

/**
 * The interval that holds a figure, from the figures of {@link resamples}.
 *
 * @param figures - the first is that of the items themselves
 * @returns undefined where the items themselves don't give the figure
 *
 * @public
 */
export function percentileEstimate(
  figures: readonly (number | undefined)[],
  level: number = 0.95,
): BootstrapEstimate | undefined {
  const [value, ...redrawn] = figures;
  if (value === undefined) return undefined;
  const drawn = redrawn.flatMap(figure => figure ?? []);
  if (drawn.length === 0 || drawn.length < redrawn.length / 2) return { value };
  drawn.sort((a, b) => a - b);
  return {
    value,
    low: quantile(drawn, (1 - level) / 2),
    high: quantile(drawn, (1 + level) / 2),
  };
}

/** Each item once, and for each item which of those it is. */
function counted<T>(items: readonly T[]) {
  const known = new Map<string, number>();
  const different: T[] = [];
  const places = items.map(item => {
    const key = JSON.stringify(item);
    const place = known.get(key) ?? different.length;
    if (place === different.length) {
      known.set(key, place);
      different.push(item);
    }
    return place;
  });
  return { different, places };
}

/** Between two neighbours in proportion, as numpy and R (type 7) do. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}
