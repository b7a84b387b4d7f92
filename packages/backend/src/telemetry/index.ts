export { startTelemetry } from './startTelemetry';
export { telemetryFlush } from './telemetryFlush';
