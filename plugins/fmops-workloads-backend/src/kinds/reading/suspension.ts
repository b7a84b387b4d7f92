import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

const QUEUE_LABEL = 'kueue.x-k8s.io/queue-name';

/** The Kueue queue that an object names, if any. */
export function queueOf(object: KubernetesObject): Workload['queue'] {
  const localQueue = object.metadata?.labels?.[QUEUE_LABEL];
  return localQueue ? { localQueue } : undefined;
}

/** A suspended job waits for its queue if it names one, else for a person. */
export function suspendedState(
  object: KubernetesObject,
): 'Queued' | 'Suspended' {
  return queueOf(object) ? 'Queued' : 'Suspended';
}
