import type { MetricsService } from '../model/alpha';
import type { Registries } from '../registries';

/** What this module tells of itself with OpenTelemetry, from the database: each backend the same. */
const METRICS = {
  healthy: {
    name: 'fmops.models.registry.healthy',
    description:
      '1 when a model registry was read to its end the last time, 0 when not; none before the first time',
  },
  models: {
    name: 'fmops.models.registry.models',
    unit: '{model}',
    description: 'Models that a registry has brought to the catalog',
  },
  rejected: {
    name: 'fmops.models.registry.rejected',
    unit: '{model}',
    description: 'Models of a registry that the catalog could not take',
  },
} as const;

/** Has model registries measured, whenever somebody asks. */
export function observeRegistries(
  metrics: MetricsService,
  states: Pick<Registries['states'], 'list'>,
): void {
  const gauge = ({
    name,
    ...options
  }: (typeof METRICS)[keyof typeof METRICS]) =>
    metrics.createObservableGauge(name, options);
  gauge(METRICS.healthy).addCallback(async result => {
    for (const { id: registry, state } of await states.list()) {
      if (state !== 'pending') {
        result.observe(state === 'ok' ? 1 : 0, { registry });
      }
    }
  });
  gauge(METRICS.models).addCallback(async result => {
    for (const { id: registry, delivered } of await states.list()) {
      result.observe(delivered, { registry });
    }
  });
  gauge(METRICS.rejected).addCallback(async result => {
    for (const { id: registry, rejected } of await states.list()) {
      result.observe(rejected, { registry });
    }
  });
}
