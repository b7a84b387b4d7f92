import { downsample, type Point } from '../downsample';
import { MetricHistory, type LoggedValue } from './MetricHistory';
import type { LineMetrics, MetricPatterns } from './MetricPatterns';
import type { MetricSeries } from './MetricSeries';
import { readProgressBar, type LogProgress } from './ProgressBar';

/**
 * One series as far as a log tells it.
 *
 * @public
 */
export interface LogSeries extends MetricSeries {
  /** In the order of the log, thinned out without losing peaks. */
  points: readonly Point[];
  /** The last finite value; absent when there was none. */
  latest?: number;
  /** Lines in which it was NaN or infinite. */
  notFinite: number;
}

/**
 * What the places of points count: `time` is milliseconds since 1970.
 *
 * @public
 */
export type MetricUnit = 'step' | 'epoch' | 'time' | 'line';

/**
 * What a log tells of the course of a run.
 *
 * @public
 */
export interface LogMetricsSummary {
  /** What `x` of all points counts. */
  unit: MetricUnit;
  /** Who wrote the lines, such as `Megatron-LM`. */
  frameworks: string[];
  series: LogSeries[];
  progress?: LogProgress;
}

/**
 * Reads metrics from a log as it comes. Every line is read once: adding lines
 * takes time in proportion to what is added, however long the log is.
 *
 * @public
 */
export class LogMetrics {
  readonly #patterns: MetricPatterns;
  readonly #histories = new Map<string, MetricHistory>();
  readonly #frameworks = new Set<string>();
  #entries = 0;
  #step?: number;
  #epoch?: number;
  #progress?: LogProgress;
  /** By its steps alone; a bar knows the time too. */
  #stepProgress?: LogProgress;
  #stepSeconds?: number;

  constructor(patterns: MetricPatterns) {
    this.#patterns = patterns;
  }

  /**
   * @param line - without terminal codes
   * @param time - when it was written, ISO 8601, where that is known
   * @returns whether it told anything
   */
  add(line: string, time?: string): boolean {
    const bar = readProgressBar(line);
    if (bar) {
      this.#takeBar(bar);
    }
    const metrics = this.#patterns.read(line);
    if (metrics) {
      this.#take(metrics, time);
    }
    return Boolean(bar || metrics);
  }

  /** @param most - points of each series at most */
  summary(most = 500): LogMetricsSummary {
    const unit = this.#unit();
    const series = this.#patterns.series.flatMap(definition => {
      const history = this.#histories.get(definition.id);
      return history
        ? [{ ...definition, ...summarise(history, unit, most) }]
        : [];
    });
    const frameworks = [...this.#frameworks];
    return {
      ...{ unit, series, frameworks },
      progress: this.#progress ?? this.#stepProgress,
    };
  }

  #take(metrics: LineMetrics, time?: string) {
    const { framework, step, totalSteps, epoch, values } = metrics;
    this.#step = step ?? this.#step;
    this.#epoch = epoch ?? this.#epoch;
    this.#stepSeconds = values.get('stepSeconds') ?? this.#stepSeconds;
    if (step !== undefined && totalSteps && step <= totalSteps) {
      const remaining = (totalSteps - step) * (this.#stepSeconds ?? NaN);
      this.#stepProgress = {
        ...{ step, totalSteps },
        remainingSeconds: Number.isFinite(remaining) ? remaining : undefined,
      };
    }
    if (values.size === 0) {
      return;
    }
    this.#frameworks.add(framework);
    this.#entries += 1;
    const written = time ? Date.parse(time) : NaN;
    for (const [id, value] of values) {
      const history = this.#histories.get(id) ?? new MetricHistory();
      this.#histories.set(id, history);
      history.add({
        ...{ value, entry: this.#entries },
        ...{ step: this.#step, epoch: this.#epoch },
        time: Number.isNaN(written) ? undefined : written,
      });
    }
  }

  // A bar of an evaluation within the training has run for a shorter time.
  #takeBar(bar: LogProgress) {
    const known = this.#progress;
    const longest = (bar.elapsedSeconds ?? 0) >= (known?.elapsedSeconds ?? 0);
    if (!known || longest || bar.totalSteps === known.totalSteps) {
      this.#progress = bar;
    }
  }

  #unit(): MetricUnit {
    const histories = [...this.#histories.values()].map(h => h.points);
    const known = (place: 'step' | 'time') =>
      histories.every(points => points.every(p => p[place] !== undefined));
    if (known('step')) {
      return 'step';
    }
    if (histories.every(isSpreadByEpoch)) {
      return 'epoch';
    }
    return known('time') ? 'time' : 'line';
  }
}

/** Epochs are often printed with so few digits that points share a place. */
function isSpreadByEpoch(points: readonly LoggedValue[]): boolean {
  return points.every(
    ({ epoch }, i) =>
      epoch !== undefined &&
      (i === 0 || epoch > (points[i - 1].epoch ?? Infinity)),
  );
}

const PLACES: Record<MetricUnit, 'step' | 'epoch' | 'time' | 'entry'> = {
  step: 'step',
  epoch: 'epoch',
  time: 'time',
  line: 'entry',
};

function summarise(
  { points, notFinite }: MetricHistory,
  unit: MetricUnit,
  most: number,
) {
  const place = PLACES[unit];
  return {
    notFinite,
    latest: points.at(-1)?.value,
    points: downsample(points, most).map(point => ({
      x: point[place] ?? point.entry,
      value: point.value,
    })),
  };
}
