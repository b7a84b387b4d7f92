export { PrometheusClient, type Sample } from './PrometheusClient';
export type { PrometheusSource } from './PrometheusSource';
export { metricQueries, quantities, type MetricQuery } from './queries';
export { readPrometheusSources } from './readPrometheusSources';
export { anyOf, podMatchers, quote, type PodMatchers } from './selectors';
