import type { NodeSDK } from '@opentelemetry/sdk-node';
import { exportersOf } from './exporters';

let sdk: NodeSDK | undefined;

/**
 * Starts to measure when the environment says where measurements go, and costs
 * nothing otherwise. To be called before what is to be measured is loaded.
 */
export async function startTelemetry(): Promise<void> {
  const exporters = exportersOf(process.env);
  if (!exporters) return;
  // What is not in the configuration, the SDK reads from the environment
  Object.assign(process.env, exporters);
  // A portal without telemetry loads none of it
  const [otel, http, express, pg] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/instrumentation-http'),
    import('@opentelemetry/instrumentation-express'),
    import('@opentelemetry/instrumentation-pg'),
  ]);
  sdk = new otel.NodeSDK({
    serviceName: process.env.OTEL_SERVICE_NAME || 'fmops-portal',
    instrumentations: [
      new http.HttpInstrumentation({
        // Probes come every few seconds and tell nothing
        ignoreIncomingRequestHook: ({ url }) =>
          Boolean(url?.startsWith('/.backstage/health/')),
      }),
      new express.ExpressInstrumentation(),
      new pg.PgInstrumentation({ requireParentSpan: true }),
    ],
  });
  sdk.start();
}

/** Sends what was measured and not sent yet; no more is measured then. */
export async function endTelemetry(): Promise<void> {
  await sdk?.shutdown();
}
