import { startTelemetry } from './telemetry';

// Only what is loaded after that is measured
startTelemetry().then(() => import('./backend'));
