import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { DiagnosisInput } from '../DiagnosisInput';

/** A time of the day of the tests, from hours, minutes and seconds. */
export const at = (time: string) => `2026-08-20T${time}Z`;

export const jobOf = (
  state: DiagnosisInput['workload']['state'],
): DiagnosisInput['workload'] => ({
  category: 'job',
  state,
  queuedAt: at('09:00:00'),
  ref: {
    cluster: 'local',
    group: 'batch',
    version: 'v1',
    kind: 'Job',
    namespace: 'team-language',
    name: 'train',
    uid: 'u1',
  },
});

export const endpointOf = (
  state: DiagnosisInput['workload']['state'],
): DiagnosisInput['workload'] => ({
  ...jobOf(state),
  category: 'endpoint',
  ref: {
    ...jobOf(state).ref,
    group: 'serving.kserve.io',
    version: 'v1beta1',
    kind: 'InferenceService',
    name: 'chat',
  },
});

export const condition = (
  type: string,
  status: string,
  rest: { reason?: string; message?: string; lastTransitionTime?: string } = {},
) => ({ type, status, ...rest });

/** A pod on node gpu-1, as the API server gives it. */
export function podOf(
  name: string,
  status: Record<string, unknown>,
  node: string | undefined = 'gpu-1',
): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'team-language' },
    spec: { nodeName: node, containers: [{ name: 'trainer' }] },
    status,
  };
}

/** A pod without a node, about which the scheduler may say something. */
export function pendingPodOf(
  name: string,
  conditions: object[] = [],
): KubernetesObject {
  const pod = podOf(name, { phase: 'Pending', conditions });
  return { ...pod, spec: { containers: [{ name: 'trainer' }] } };
}

/** A pod whose container ended; an exit code of 3 says nothing to any rule. */
export function failedPodOf(
  name: string,
  terminated: Record<string, unknown> = { exitCode: 3, reason: 'Error' },
  node?: string,
): KubernetesObject {
  const ended = { finishedAt: at('10:00:00'), ...terminated };
  return podOf(
    name,
    {
      phase: 'Failed',
      containerStatuses: [
        { name: 'trainer', ready: false, state: { terminated: ended } },
      ],
    },
    node,
  );
}

export function eventOf(
  involved: { kind: string; name: string },
  event: {
    reason?: string;
    component?: string;
    message?: string;
    time?: string;
  },
): KubernetesObject & Record<string, unknown> {
  const { component, time = at('09:59:00'), ...rest } = event;
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `${involved.name}.17f3`, namespace: 'team-language' },
    involvedObject: involved,
    source: { component },
    lastTimestamp: time,
    ...rest,
  };
}
