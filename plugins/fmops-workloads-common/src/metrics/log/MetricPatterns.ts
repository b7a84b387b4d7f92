import { ConflictError, InputError } from '@backstage/errors';
import type { MetricPattern } from './MetricPattern';
import { METRIC_SERIES, type MetricSeries } from './MetricSeries';
import { PLACE_FIELDS } from './MetricPattern';
import { readNumber } from './readNumber';
import { readPairs } from './readPairs';

/**
 * What one line tells.
 *
 * @public
 */
export interface LineMetrics {
  framework: string;
  step?: number;
  totalSteps?: number;
  epoch?: number;
  /** By series; NaN where the program printed no finite number. */
  values: Map<string, number>;
}

const WORD = /[\w]/;

/**
 * Patterns, tried in their order on each line: those of modules before the built-in ones.
 *
 * @public
 */
export class MetricPatterns {
  readonly #patterns: MetricPattern[] = [];
  readonly #series = new Map<string, MetricSeries>();
  readonly #builtIn: readonly MetricPattern[];

  constructor(builtIn: readonly MetricPattern[]) {
    this.#builtIn = builtIn;
    METRIC_SERIES.forEach(series => this.#series.set(series.id, series));
  }

  /** What was added, without what is built in. */
  get added(): readonly MetricPattern[] {
    return this.#patterns;
  }

  /** All series that can be told, in the order in which they are shown. */
  get series(): MetricSeries[] {
    return [...this.#series.values()];
  }

  /**
   * @throws ConflictError when a pattern of the same id is there already
   * @throws InputError when a pattern cannot be used, with the name of the field
   */
  add(...patterns: MetricPattern[]): void {
    for (const pattern of patterns) {
      const known = [...this.#builtIn, ...this.#patterns];
      if (known.some(({ id }) => id === pattern.id)) {
        throw new ConflictError(
          `There is a metric pattern '${pattern.id}' already`,
        );
      }
      pattern.series?.forEach(series => this.#series.set(series.id, series));
      this.#check(pattern);
      this.#patterns.push(pattern);
    }
  }

  /** What a line tells, by the first pattern that it fits. */
  read(line: string): LineMetrics | undefined {
    const pattern =
      this.#patterns.find(entry => fits(entry, line)) ??
      this.#builtIn.find(entry => fits(entry, line));
    return pattern && readWith(pattern, line);
  }

  #check({ id, contains, keys = {}, words = {} }: MetricPattern) {
    if (!contains.length || contains.some(text => !text)) {
      throw new InputError(
        `Metric pattern '${id}': 'contains' must name the text that its lines hold`,
      );
    }
    for (const target of [...Object.values(keys), ...Object.values(words)]) {
      const isPlace = PLACE_FIELDS.some(place => place === target);
      if (!isPlace && !this.#series.has(target)) {
        throw new InputError(
          `Metric pattern '${id}': there is no series '${target}'; define it in 'series'`,
        );
      }
    }
  }
}

function fits({ contains }: MetricPattern, line: string): boolean {
  return contains.every(text => line.includes(text));
}

function readWith(
  pattern: MetricPattern,
  line: string,
): LineMetrics | undefined {
  const { keys = {}, words = {}, factors = {}, needs, framework } = pattern;
  const printed = new Map<string, number>();
  for (const [name, value] of readPairs(line)) {
    if (!printed.has(name)) {
      printed.set(name, value);
    }
  }
  const told = new Map<string, number>();
  for (const [name, target] of Object.entries(keys)) {
    const value = printed.get(name);
    if (value !== undefined && !told.has(target)) {
      told.set(target, value * (factors[target] ?? 1));
    }
  }
  for (const [word, target] of Object.entries(words)) {
    readWord(line, word, target, told);
  }
  if (needs && !needs.some(target => told.has(target))) {
    return undefined;
  }
  const [step, totalSteps, epoch] = PLACE_FIELDS.map(field => {
    const value = told.get(field);
    told.delete(field);
    return Number.isFinite(value) ? value : undefined;
  });
  return { framework, step, totalSteps, epoch, values: told };
}

function readWord(
  line: string,
  word: string,
  target: string,
  told: Map<string, number>,
) {
  const at = line.indexOf(word);
  if (at < 0 || WORD.test(line[at - 1] ?? '')) {
    return;
  }
  const number = readNumber(line, at + word.length);
  if (!number) {
    return;
  }
  if (!told.has(target)) {
    told.set(target, number.value);
  }
  const total =
    target === 'step' &&
    line[number.end] === '/' &&
    readNumber(line, number.end + 1);
  if (total && total.value > 0) {
    told.set('totalSteps', total.value);
  }
}
