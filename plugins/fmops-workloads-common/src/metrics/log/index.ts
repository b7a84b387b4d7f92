export * from './LogMetrics';
export type { LineMetrics } from './MetricPatterns';
export { MetricPatterns } from './MetricPatterns';
export type { MetricPattern } from './MetricPattern';
export { METRIC_SERIES, type MetricSeries } from './MetricSeries';
export { metricPatterns } from './patterns';
export type { LogProgress } from './ProgressBar';
