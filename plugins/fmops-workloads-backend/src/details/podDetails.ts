import type {
  WorkloadContainer,
  WorkloadPod,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesCondition,
  KubernetesObject,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import type { ResourceRequirements } from '../kinds/reading';
import { clusterText, MESSAGE_LENGTH } from '../text/clusterText';
import { podRank } from './podRank';

/** State of a container in the status of a pod. */
export interface ContainerState {
  waiting?: { reason?: string; message?: string };
  running?: { startedAt?: string };
  terminated?: {
    reason?: string;
    message?: string;
    exitCode?: number;
    finishedAt?: string;
  };
}

/** Status of a container in the status of a pod. */
export interface ContainerStatus {
  name?: string;
  ready?: boolean;
  restartCount?: number;
  state?: ContainerState;
  lastState?: ContainerState;
}

/** A container as it was asked for. */
interface ContainerSpec {
  name?: string;
  resources?: ResourceRequirements;
  terminationMessagePolicy?: string;
}

/** A pod, as far as the portal reads it. */
export type Pod = KubernetesObject<
  {
    nodeName?: string;
    nodeSelector?: Record<string, string>;
    initContainers?: ContainerSpec[];
    containers?: ContainerSpec[];
  },
  {
    phase?: string;
    reason?: string;
    message?: string;
    conditions?: KubernetesCondition[];
    initContainerStatuses?: ContainerStatus[];
    containerStatuses?: ContainerStatus[];
  }
>;

/** All containers of a pod, in the order in which they run. */
export function containersOf({ status }: Pod): ContainerStatus[] {
  return [
    ...(status?.initContainerStatuses ?? []),
    ...(status?.containerStatuses ?? []),
  ];
}

/** A pod as viewers get it. */
export function podDetails(pod: Pod): WorkloadPod {
  const unscheduled = pod.status?.conditions?.find(
    ({ type, status }) => type === 'PodScheduled' && status === 'False',
  );
  return {
    name: pod.metadata?.name ?? '',
    phase: pod.status?.phase ?? 'Unknown',
    node: pod.spec?.nodeName,
    reason: pod.status?.reason ?? unscheduled?.reason,
    message: clusterText(
      pod.status?.message ?? unscheduled?.message,
      MESSAGE_LENGTH,
    ),
    createdAt: pod.metadata?.creationTimestamp,
    rank: podRank(pod.metadata?.labels),
    containers: [
      ...(pod.status?.initContainerStatuses ?? []).map(container => ({
        ...containerDetails(container),
        init: true,
      })),
      ...(pod.status?.containerStatuses ?? []).map(containerDetails),
    ],
  };
}

function containerDetails(container: ContainerStatus): WorkloadContainer {
  const { waiting, running, terminated } = container.state ?? {};
  const detail = terminated ?? waiting;
  const last = container.lastState?.terminated;
  return {
    name: container.name ?? '',
    ready: container.ready ?? false,
    restarts: container.restartCount ?? 0,
    state: (terminated && 'terminated') || (running && 'running') || 'waiting',
    reason: detail?.reason,
    message: clusterText(detail?.message, MESSAGE_LENGTH),
    exitCode: terminated?.exitCode,
    lastTermination: last && {
      reason: last.reason,
      exitCode: last.exitCode,
      finishedAt: last.finishedAt,
    },
  };
}
