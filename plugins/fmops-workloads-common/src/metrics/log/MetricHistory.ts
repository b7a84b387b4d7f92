import { downsample } from '../downsample';

/** Points kept of a series: a training of months may log millions. */
const MOST_POINTS = 20_000;

/** A value with where in the run it was told, in every way that is known. */
export interface LoggedValue {
  value: number;
  /** Number of the line among those that tell anything. */
  entry: number;
  step?: number;
  epoch?: number;
  /** Milliseconds since 1970. */
  time?: number;
}

/** The values of one series so far. */
export class MetricHistory {
  #points: LoggedValue[] = [];
  #notFinite = 0;

  get points(): readonly LoggedValue[] {
    return this.#points;
  }

  /** How often the program printed NaN or infinity. */
  get notFinite(): number {
    return this.#notFinite;
  }

  add(point: LoggedValue): void {
    if (!Number.isFinite(point.value)) {
      this.#notFinite += 1;
      return;
    }
    this.#points.push(point);
    if (this.#points.length > MOST_POINTS) {
      this.#points = [...downsample(this.#points, MOST_POINTS / 2)];
    }
  }
}
