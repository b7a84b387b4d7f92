import type { WorkloadEvent } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { clusterText, MESSAGE_LENGTH } from '../text/clusterText';

const REASON_LENGTH = 200;

/** A Kubernetes event of the core API, in its old and its new form. */
export interface CoreEvent extends KubernetesObject {
  type?: string;
  reason?: string;
  message?: string;
  count?: number;
  lastTimestamp?: string;
  eventTime?: string;
  series?: { count?: number; lastObservedTime?: string };
  involvedObject?: { kind?: string; name?: string; uid?: string };
}

/** An event as viewers get it. */
export function eventDetails(event: CoreEvent): WorkloadEvent {
  const { kind = 'Object', name = '' } = event.involvedObject ?? {};
  return {
    type: event.type === 'Warning' ? 'Warning' : 'Normal',
    reason: clusterText(event.reason, REASON_LENGTH) ?? '',
    message: clusterText(event.message, MESSAGE_LENGTH) ?? '',
    object: `${kind}/${name}`,
    count: event.series?.count ?? event.count ?? 1,
    lastSeen:
      event.series?.lastObservedTime ??
      event.lastTimestamp ??
      event.eventTime ??
      event.metadata?.creationTimestamp,
  };
}

/**
 * Whether an event is about a workload or one of the objects made for it.
 * Controllers name those after the workload.
 *
 * @param others - names of the other workloads of the namespace: `tune-2` and
 *   what is made for it is not of `tune`
 */
export function isAbout(
  event: CoreEvent,
  name: string,
  others: () => Iterable<string> = () => [],
): boolean {
  const involved = event.involvedObject?.name ?? '';
  if (involved === name) {
    return true;
  }
  if (!involved.startsWith(`${name}-`)) {
    return false;
  }
  for (const other of others()) {
    const isNearer = other.startsWith(`${name}-`);
    if (isNearer && (involved === other || involved.startsWith(`${other}-`))) {
      return false;
    }
  }
  return true;
}
