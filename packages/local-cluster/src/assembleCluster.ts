import { layFoundation } from './demo/foundation';
import { playHistory } from './demo/history';
import { PodLogs } from './logs/PodLogs';
import { randomIdentity, repeatableIdentity } from './objects/identity';
import { Clock } from './play/Clock';
import { Cluster } from './play/Cluster';
import { startPlaying } from './play/startPlaying';
import { ResourceCatalog } from './resources/ResourceCatalog';
import { ClusterStore } from './store/ClusterStore';
import { ObjectRemover } from './write/ObjectRemover';
import { ObjectWriter } from './write/ObjectWriter';

/** Time for which the demonstration runs have been going on, in hours. */
const HISTORY_HOURS = 26;

/** A cluster without its HTTP interface. */
export interface AssembledCluster {
  catalog: ResourceCatalog;
  store: ClusterStore;
  writer: ObjectWriter;
  remover: ObjectRemover;
  logs: PodLogs;
  clock: Clock;
  cluster: Cluster;
}

/**
 * Builds a cluster with its nodes and namespaces and everything that plays in
 * it, on simulated time. With `demo`, the past day has been played already.
 */
export function assembleCluster(options: {
  now: Date;
  demo?: boolean;
  historySize?: number;
}): AssembledCluster {
  const { now, demo = false, historySize } = options;
  const hours = demo ? HISTORY_HOURS : 0;
  const clock = new Clock(new Date(now.getTime() - hours * 3_600_000));
  const catalog = new ResourceCatalog();
  const store = new ClusterStore({ historySize });
  const logs = new PodLogs();
  let identity = repeatableIdentity();
  const writer = new ObjectWriter(store, {
    namespaces: catalog.mustKind('v1', 'Namespace'),
    identity: () => identity,
    now: () => clock.now(),
  });
  const remover = new ObjectRemover(store, catalog.types, () => clock.now());
  const cluster = new Cluster(catalog, store, writer, remover, clock, logs);

  layFoundation(cluster);
  startPlaying(cluster);
  if (demo) {
    playHistory(cluster, now);
  }
  identity = randomIdentity;
  // Nobody has seen the past: watches resume from here at the earliest.
  store.truncateHistory();
  return { catalog, store, writer, remover, logs, clock, cluster };
}
