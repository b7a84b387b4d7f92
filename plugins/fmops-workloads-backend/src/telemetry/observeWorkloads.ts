import type { MetricsService } from '../actions/alpha';
import type { ClusterRegistry } from '../clusters';
import type { WorkloadStore } from '../store';
import type { StreamSessions } from '../stream';

/** What this backend tells of itself with OpenTelemetry. Each backend tells of its own. */
const METRICS = {
  reachable: {
    name: 'fmops.workloads.cluster.reachable',
    description: '1 while a cluster answers, 0 while it does not',
  },
  lag: {
    name: 'fmops.workloads.watch.lag',
    unit: 's',
    description:
      'For how long something of a cluster could not be read; 0 when all is up to date',
  },
  streams: {
    name: 'fmops.workloads.streams',
    unit: '{stream}',
    description: 'Streams of runs and logs that are open',
  },
  waiting: {
    name: 'fmops.workloads.writes.waiting',
    unit: '{record}',
    description: 'Changes of runs that wait to be stored in the database',
  },
} as const;

/** Has clusters, streams and the queue of writes measured, whenever somebody asks. */
export function observeWorkloads(
  metrics: MetricsService,
  parts: {
    clusters: Pick<ClusterRegistry, 'all'>;
    sessions: Pick<StreamSessions, 'count'>;
    store: Pick<WorkloadStore, 'waiting'>;
  },
): void {
  const { clusters, sessions, store } = parts;
  const gauge = ({
    name,
    ...options
  }: (typeof METRICS)[keyof typeof METRICS]) =>
    metrics.createObservableGauge(name, options);
  gauge(METRICS.reachable).addCallback(result => {
    for (const { name: cluster, health } of clusters.all()) {
      result.observe(health.status.reachable ? 1 : 0, { cluster });
    }
  });
  gauge(METRICS.lag).addCallback(result => {
    for (const { name: cluster, health } of clusters.all()) {
      const { behindSince } = health;
      const ms = behindSince ? Date.now() - Date.parse(behindSince) : 0;
      result.observe(ms / 1000, { cluster });
    }
  });
  gauge(METRICS.streams).addCallback(result => result.observe(sessions.count));
  gauge(METRICS.waiting).addCallback(result => result.observe(store.waiting));
}
