import {
  ENDPOINT_LABEL,
  type EndpointState,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesCondition,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  acceleratorsOf,
  BaseReading,
  falseCondition,
  isAutoscaled,
  type LabelSelector,
  podsOf,
  type PodTemplate,
  scaledByReplicas,
  selectorText,
  servedModel,
  serviceUrl,
  trueCondition,
} from '../reading';

interface DeploymentSpec {
  replicas?: number;
  selector?: LabelSelector;
  template?: PodTemplate;
}

/** Status of a Deployment, which other kinds copy into their own. */
export interface DeploymentStatus {
  conditions?: KubernetesCondition[];
  observedGeneration?: number;
  readyReplicas?: number;
}

/** State of a Deployment that serves a model. Counts of zero are left out of its status. */
class DeploymentReading
  extends BaseReading<DeploymentSpec, DeploymentStatus>
  implements WorkloadReading
{
  get #stalled() {
    const { conditions } = this.status;
    const progressing = falseCondition(conditions, 'Progressing');
    return progressing?.reason === 'ProgressDeadlineExceeded'
      ? progressing
      : trueCondition(conditions, 'ReplicaFailure');
  }

  get #observed() {
    const { generation = 0 } = this.object.metadata ?? {};
    return (this.status.observedGeneration ?? 0) >= generation;
  }

  /** Field managers tell who has set the count last. */
  get #sleeps() {
    return isAutoscaled(this.object);
  }

  protected get decisive() {
    const { conditions } = this.status;
    return this.state === 'Ready'
      ? this.condition('Available')
      : this.#stalled ?? falseCondition(conditions, 'Available');
  }

  get state(): EndpointState {
    const { desired, ready } = this.replicas;
    if (desired === 0) {
      return this.#sleeps ? 'ScaledToZero' : 'Stopped';
    }
    if (this.condition('Available') && ready >= desired) {
      return 'Ready';
    }
    if (ready > 0) {
      return 'Degraded';
    }
    // What stalled may have been the specification before.
    return this.#stalled && this.#observed ? 'Failed' : 'Pending';
  }

  /** A new revision that is stuck is told although the old one serves. */
  get reason() {
    return this.state === 'Ready' ? this.#stalled?.reason : super.reason;
  }

  get message() {
    return this.state === 'Ready' ? this.#stalled?.message : super.message;
  }

  get replicas() {
    const { replicas: desired = 1 } = this.spec;
    const { readyReplicas: ready = 0 } = this.status;
    return { unit: 'pod' as const, desired, ready };
  }

  get accelerators() {
    const { desired, ready } = this.replicas;
    return acceleratorsOf(podsOf(this.spec.template, desired, ready));
  }

  get endpoint() {
    return {
      url: serviceUrl(this.object),
      model: servedModel(this.spec.template?.spec?.containers),
    };
  }

  get startedAt() {
    return this.condition('Available')?.lastTransitionTime;
  }
}

/** Deployment that is labelled as an endpoint. */
export const deploymentKind: WorkloadKind = {
  group: 'apps',
  plural: 'deployments',
  kind: 'Deployment',
  supportedVersions: ['v1'],
  category: 'endpoint',
  selector: `${ENDPOINT_LABEL}=true`,
  read: object => new DeploymentReading(object),
  podSelector: ({ spec }) => selectorText((spec as DeploymentSpec)?.selector),
  acts: { scale: scaledByReplicas() },
};
