import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { endTelemetry } from './startTelemetry';

const telemetryFlushRef = createServiceRef<{}>({
  id: 'fmops.telemetry-flush',
  scope: 'root',
});

/** Sends the last measurements when the backend is asked to end. */
export const telemetryFlush = createServiceFactory({
  service: telemetryFlushRef,
  deps: {
    lifecycle: coreServices.rootLifecycle,
    logger: coreServices.rootLogger,
  },
  initialization: 'always',
  factory({ lifecycle, logger }) {
    lifecycle.addShutdownHook(() => endTelemetry(), { logger });
    return {};
  },
});
