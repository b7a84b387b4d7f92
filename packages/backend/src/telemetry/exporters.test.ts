import { exportersOf } from './exporters';

const COLLECTOR = 'http://collector:4318';

describe('exportersOf', () => {
  it.each([
    ['nothing', {}, undefined],
    [
      'a collector',
      { OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR },
      ['otlp', 'otlp', 'none'],
    ],
    [
      'a port for Prometheus',
      { OTEL_EXPORTER_PROMETHEUS_PORT: '9464' },
      ['prometheus', 'none', 'none'],
    ],
    [
      'both',
      {
        OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR,
        OTEL_EXPORTER_PROMETHEUS_PORT: '9464',
      },
      ['otlp,prometheus', 'otlp', 'none'],
    ],
    [
      'a collector of traces alone',
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: COLLECTOR },
      ['none', 'otlp', 'none'],
    ],
    [
      'a collector, but no traces',
      { OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR, OTEL_TRACES_EXPORTER: 'none' },
      ['otlp', 'none', 'none'],
    ],
  ])('%s', (_, env, exporters) => {
    const found = exportersOf(env as unknown as NodeJS.ProcessEnv);
    expect(found && Object.values(found)).toEqual(exporters);
  });
});
