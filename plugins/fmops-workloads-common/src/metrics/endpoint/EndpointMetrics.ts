import type { Point } from '../downsample';
import type { MetricSeries } from '../log';

/**
 * How far back metrics of an endpoint are asked for.
 *
 * @public
 */
export const METRIC_RANGES = ['1h', '6h', '24h', '7d'] as const;

/**
 * One of {@link METRIC_RANGES}.
 *
 * @public
 */
export type MetricRange = (typeof METRIC_RANGES)[number];

/**
 * One quantity of an endpoint over time.
 *
 * @public
 */
export interface EndpointSeries extends MetricSeries {
  /** In order; `x` is milliseconds since 1970. Without gaps filled in. */
  points: Point[];
}

/**
 * What Prometheus tells of an endpoint.
 *
 * @public
 */
export interface EndpointMetrics {
  /**
   * `notConfigured`: the portal knows no Prometheus of the cluster; `noData`:
   * it has nothing of the endpoint's pods; `failed`: see `message`.
   */
  status: 'ok' | 'noData' | 'notConfigured' | 'failed';
  /** Why everything, or with `ok` a part of it, is missing; for people. */
  message?: string;
  range: MetricRange;
  /** When it was read, ISO 8601; viewers share what is read. */
  readAt: string;
  /** Distance of points, in seconds: what lies further apart has a gap between. */
  stepSeconds: number;
  /** Who tells, such as `vLLM`. */
  sources: string[];
  series: EndpointSeries[];
}
