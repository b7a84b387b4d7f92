import {
  WORKLOAD_ANNOTATIONS,
  type VersionRollout,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesCondition,
  KubernetesObject,
} from '@fmops/backstage-plugin-fmops-workloads-node';

/** A Deployment, as far as its rollout is read. */
export type RolledOut = KubernetesObject<
  {
    replicas?: number;
    template?: { metadata?: { annotations?: Record<string, string> } };
  },
  {
    conditions?: KubernetesCondition[];
    observedGeneration?: number;
    replicas?: number;
    updatedReplicas?: number;
    availableReplicas?: number;
  }
>;

const underway = (message: string): VersionRollout => ({
  ...{ state: 'underway', message },
});

/** How far a Deployment has come, by the rules of `kubectl rollout status`. */
export function deploymentRollout(deployment: RolledOut): VersionRollout {
  const { metadata, spec, status = {} } = deployment;
  const { generation = 0 } = metadata ?? {};
  const { replicas: wanted = 1 } = spec ?? {};
  const { replicas = 0, updatedReplicas = 0, availableReplicas = 0 } = status;
  if ((status.observedGeneration ?? 0) < generation) {
    return underway('Its controller has not seen the change yet.');
  }
  const late = status.conditions?.find(
    ({ type, reason }) =>
      type === 'Progressing' && reason === 'ProgressDeadlineExceeded',
  );
  if (late) {
    return {
      state: 'stuck',
      message: late.message ?? 'The new pods do not become ready in time.',
    };
  }
  if (updatedReplicas < wanted) {
    return underway(`${updatedReplicas} of ${wanted} pods are new.`);
  }
  if (replicas > updatedReplicas) {
    return underway(`${replicas - updatedReplicas} old pods still end.`);
  }
  return availableReplicas < updatedReplicas
    ? underway(`${availableReplicas} of ${wanted} new pods are ready.`)
    : { state: 'done', message: `${wanted} pods serve the version.` };
}

/**
 * How far an InferenceService has come in the Deployments that KServe made of it:
 * it hands its annotations on to their pods, so that they tell which version they
 * are of.
 */
export function serviceRollout(
  version: string,
  ready: boolean,
  predictors: readonly RolledOut[],
): VersionRollout {
  const name = WORKLOAD_ANNOTATIONS.modelVersion;
  const behind = predictors.some(
    ({ spec }) => spec?.template?.metadata?.annotations?.[name] !== version,
  );
  if (!predictors.length || behind) {
    return underway('KServe has not made new pods of it yet.');
  }
  const worst = predictors
    .map(deploymentRollout)
    .find(({ state }) => state !== 'done');
  return (
    worst ??
    (ready
      ? { state: 'done', message: 'Its pods serve the version.' }
      : underway('Its pods are new, and KServe does not call it ready yet.'))
  );
}
