import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ClusterRegistry } from '../clusters';
import type { KindRegistry } from '../kinds';
import type { WorkloadStore } from '../store';
import { ClusterWatcher } from './ClusterWatcher';

/** Watches all clusters, and marks what came from others as out of date. */
export function watchClusters(options: {
  clusters: ClusterRegistry;
  kinds: KindRegistry;
  store: WorkloadStore;
  logger: LoggerService;
}): { stop(): void } {
  const { clusters, store } = options;
  const stop = new AbortController();
  const now = new Date().toISOString();
  for (const { workload } of [...store.all()]) {
    if (!clusters.has(workload.ref.cluster)) {
      store.setStale(workload.ref, now);
    }
  }
  for (const cluster of clusters.all()) {
    void new ClusterWatcher({ ...options, cluster }).run(stop.signal);
  }
  return { stop: () => stop.abort() };
}
