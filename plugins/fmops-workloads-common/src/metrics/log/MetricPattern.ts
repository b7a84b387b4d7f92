import type { MetricSeries } from './MetricSeries';

/** What a value tells besides a series: where in the run a line stands. */
export const PLACE_FIELDS = ['step', 'totalSteps', 'epoch'] as const;

/**
 * How a framework writes numbers into its log. A pattern is data and holds no
 * regular expression: finding texts and reading the numbers behind them takes
 * time in proportion to the line, whatever a pattern or a line says.
 *
 * @public
 */
export interface MetricPattern {
  /** Unique, such as `megatron.iteration`. */
  id: string;
  /** Who writes so, for people: `Megatron-LM`. */
  framework: string;
  /** Texts that a line must hold, all of them, as they are. At least one. */
  contains: readonly string[];
  /**
   * What stands before `:` or `=` and a number, in lower case, without quotes:
   * `lm loss`. The value is the id of a series, or `step`, `totalSteps`, `epoch`.
   * Where several names of one series are in a line, the first listed counts.
   */
  keys?: Readonly<Record<string, string>>;
  /**
   * Words with only blanks before the number: `iteration` for
   * `iteration  10/ 500`. A number after `/` is then `totalSteps`, where the
   * word tells `step`.
   */
  words?: Readonly<Record<string, string>>;
  /** What the printed number of a series is multiplied by, to be in its unit. */
  factors?: Readonly<Record<string, number>>;
  /** The line counts only if it tells one of these. */
  needs?: readonly string[];
  /** Series of its own, beside {@link METRIC_SERIES}. */
  series?: readonly MetricSeries[];
}
