export * from './EndpointMetrics';
