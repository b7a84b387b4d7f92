import type {
  KindActs,
  KubernetesObject,
} from '@fmops/backstage-plugin-fmops-workloads-node';

// The autoscaler of Kubernetes itself is part of its controller manager.
const AUTOSCALERS = /keda|autoscal|kube-controller-manager/i;

/** Whether an autoscaler has set the count of replicas: field managers tell. */
export function isAutoscaled({ metadata }: KubernetesObject): boolean {
  return Boolean(
    metadata?.managedFields?.some(
      ({ manager = '', subresource }) =>
        subresource === 'scale' && AUTOSCALERS.test(manager),
    ),
  );
}

/** Kinds with the field `spec.suspend`. */
export const pausedBySpec: NonNullable<KindActs['pause']> = {
  suspend: { spec: { suspend: true } },
  resume: { spec: { suspend: false } },
};

/** Services of KServe are switched off by an annotation. */
export const stoppedByKServe: NonNullable<KindActs['pause']> = {
  suspend: { metadata: { annotations: { 'serving.kserve.io/stop': 'true' } } },
  resume: { metadata: { annotations: { 'serving.kserve.io/stop': null } } },
};

/**
 * Kinds with the field `spec.replicas`.
 *
 * @param asksForAutoscaler - whether a spec asks for an autoscaler of its own
 */
export function scaledByReplicas<TSpec extends object>(
  asksForAutoscaler: (spec: Partial<TSpec>) => unknown = () => false,
): NonNullable<KindActs['scale']> {
  return {
    change: replicas => ({ spec: { replicas } }),
    obstacle: object =>
      isAutoscaled(object) || asksForAutoscaler(object.spec ?? {})
        ? 'An autoscaler sets its number of replicas, and would take the change back; change the bounds of the autoscaler.'
        : undefined,
  };
}
