import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { containersOf, type Pod } from '../podDetails';
import type { CoreEvent } from '../eventDetails';

const NOMINATED = /\bnodeclaim\/([a-z0-9.-]+)/;
const VOLCANO_GROUP = 'scheduling.k8s.io/group-name';

type Names = (string | undefined)[];

/** Nodes of pods; those of pods that are not well come first. */
export function nodesOf(pods: readonly Pod[]): Names {
  return [...pods.filter(isUnwell), ...pods.filter(pod => !isUnwell(pod))].map(
    ({ spec }) => spec?.nodeName,
  );
}

/** NodeClaims that Karpenter has named for pods, newest first, and those of nodes. */
export function claimsOf(
  events: readonly CoreEvent[],
  nodes: readonly KubernetesObject[],
): Names {
  const nominations = events
    .filter(({ reason }) => reason === 'Nominated')
    .sort((a, b) => timeOf(b).localeCompare(timeOf(a)))
    .map(({ message }) => NOMINATED.exec(String(message ?? ''))?.[1]);
  const owners = nodes.flatMap(({ metadata }) =>
    (metadata?.ownerReferences ?? [])
      .filter(({ kind }) => kind === 'NodeClaim')
      .map(({ name }) => name),
  );
  return [...nominations, ...owners];
}

/** PodGroups of Volcano that pods say they are in. */
export function podGroupsOf(pods: readonly Pod[]): Names {
  return pods.map(({ metadata }) => metadata?.annotations?.[VOLCANO_GROUP]);
}

type Queued = KubernetesObject<
  { queueName?: string; clusterQueue?: string },
  { admission?: { clusterQueue?: string } }
>;

/** LocalQueues that Workloads of Kueue wait in. */
export function localQueuesOf(workloads: readonly KubernetesObject[]): Names {
  return workloads.map(object => (object as Queued).spec?.queueName);
}

/** ClusterQueues that have admitted Workloads, and those behind LocalQueues. */
export function clusterQueuesOf(
  workloads: readonly KubernetesObject[],
  localQueues: readonly KubernetesObject[],
): Names {
  return [
    ...workloads.map(
      object => (object as Queued).status?.admission?.clusterQueue,
    ),
    ...localQueues.map(object => (object as Queued).spec?.clusterQueue),
  ];
}

function isUnwell(pod: Pod): boolean {
  return (
    pod.status?.phase === 'Failed' ||
    containersOf(pod).some(({ ready, restartCount }) => !ready || restartCount)
  );
}

function timeOf({ lastTimestamp, eventTime, metadata }: CoreEvent): string {
  return lastTimestamp ?? eventTime ?? metadata?.creationTimestamp ?? '';
}
