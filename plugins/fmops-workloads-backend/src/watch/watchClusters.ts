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
  clusters.onCluster(cluster => {
    const signal = AbortSignal.any([stop.signal, cluster.removed]);
    void new ClusterWatcher({ ...options, cluster }).run(signal);
    cluster.removed.addEventListener('abort', () => {
      const since = new Date().toISOString();
      options.kinds
        .all()
        .forEach(kind =>
          store.setStale({ cluster: cluster.name, ...kind }, since),
        );
    });
  });
  return { stop: () => stop.abort() };
}
