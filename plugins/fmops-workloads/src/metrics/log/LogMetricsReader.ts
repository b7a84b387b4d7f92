import {
  LogMetrics,
  type LogMetricsSummary,
  type MetricPatterns,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** A log that grows, as far as it is kept in the browser. */
export interface GrowingLog {
  /** Lines kept. */
  readonly length: number;
  /** Lines that came before the first one kept. */
  readonly dropped: number;
  /** Grows when everything is forgotten. */
  readonly generation: number;
  line(index: number): { time?: string };
  /** Text of a line without colours. */
  plain(index: number): string;
  subscribe(listener: () => void): () => void;
}

/** Reads the metrics of a log that grows, each line once. */
export class LogMetricsReader {
  readonly #log: GrowingLog;
  readonly #patterns: MetricPatterns;
  #metrics: LogMetrics;
  #generation: number;
  /** Lines read, also of those dropped since. */
  #read = 0;

  constructor(log: GrowingLog, patterns: MetricPatterns) {
    this.#log = log;
    this.#patterns = patterns;
    this.#metrics = new LogMetrics(patterns);
    this.#generation = log.generation;
  }

  /** Whether there are lines that were not read yet. */
  get isBehind(): boolean {
    const { dropped, generation, length } = this.#log;
    return generation !== this.#generation || this.#read < dropped + length;
  }

  /**
   * Reads what is new.
   *
   * @param most - lines at a time
   * @returns whether it told anything, or all was forgotten
   */
  update(most = Infinity): boolean {
    const { dropped, generation, length } = this.#log;
    const anew = generation !== this.#generation;
    if (anew) {
      this.#generation = generation;
      this.#metrics = new LogMetrics(this.#patterns);
      this.#read = 0;
    }
    let told = anew;
    const first = Math.max(0, this.#read - dropped);
    const end = Math.min(length, first + most);
    for (let index = first; index < end; index += 1) {
      const { time } = this.#log.line(index);
      told = this.#metrics.add(this.#log.plain(index), time) || told;
    }
    this.#read = dropped + end;
    return told;
  }

  summary(): LogMetricsSummary {
    return this.#metrics.summary();
  }
}
