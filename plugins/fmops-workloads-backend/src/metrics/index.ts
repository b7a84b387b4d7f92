export { EndpointMetricsReader } from './EndpointMetricsReader';
