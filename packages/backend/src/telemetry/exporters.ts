/** Where measurements go, in OpenTelemetry's own variables. */
type Exporters = Record<
  'OTEL_METRICS_EXPORTER' | 'OTEL_TRACES_EXPORTER' | 'OTEL_LOGS_EXPORTER',
  string
>;

const OTLP = 'OTEL_EXPORTER_OTLP';

/**
 * Tells from the environment where measurements go: to a collector whose
 * endpoint is named, and metrics also to who asks for them at a Prometheus port.
 * What `OTEL_*_EXPORTER` says comes first. Logs stay in the output.
 *
 * @returns undefined when nobody wants any
 */
export function exportersOf(env: NodeJS.ProcessEnv): Exporters | undefined {
  const otlp = (signal: string) =>
    (env[`${OTLP}_ENDPOINT`] || env[`${OTLP}_${signal}_ENDPOINT`]) && 'otlp';
  const scraped = env.OTEL_EXPORTER_PROMETHEUS_PORT && 'prometheus';
  const chosen = (signal: string, ...found: Array<string | undefined>) =>
    env[`OTEL_${signal}_EXPORTER`] || found.filter(Boolean).join() || 'none';
  const exporters = {
    OTEL_METRICS_EXPORTER: chosen('METRICS', otlp('METRICS'), scraped),
    OTEL_TRACES_EXPORTER: chosen('TRACES', otlp('TRACES')),
    OTEL_LOGS_EXPORTER: chosen('LOGS'),
  };
  return Object.values(exporters).every(exporter => exporter === 'none')
    ? undefined
    : exporters;
}
