import type { EndpointState } from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesCondition,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  acceleratorsOf,
  BaseReading,
  falseCondition,
  pausedBySpec,
  podsBy,
} from '../reading';
import {
  rayPods,
  rayWorkers,
  type RayClusterSpec,
  type RayClusterStatus,
} from '../reading/rayCluster';
import { serveConfigModel } from './serveConfigModel';

interface RayServiceSpec {
  rayClusterConfig?: RayClusterSpec;
  serveConfigV2?: string;
}

interface ServiceStatus {
  applicationStatuses?: Record<string, { status?: string; message?: string }>;
  rayClusterName?: string;
  rayClusterStatus?: RayClusterStatus;
  trafficRoutedPercent?: number;
}

interface RayServiceStatus {
  conditions?: KubernetesCondition[];
  /** All that KubeRay told before it had conditions. */
  serviceStatus?: string;
  activeServiceStatus?: ServiceStatus;
  pendingServiceStatus?: ServiceStatus;
  numServeEndpoints?: number;
}

type Application = { name: string; status?: string; message?: string };

const FATAL = new Set(['InitializingTimeout', 'ValidationFailed']);

function applicationsOf(status: ServiceStatus | undefined): Application[] {
  return Object.entries(status?.applicationStatuses ?? {}).map(
    ([name, application]) => ({ name, ...application }),
  );
}

function hasFailed({ status }: Application) {
  return status === 'DEPLOY_FAILED';
}

/** Where Ray Serve listens, unless its configuration says otherwise. */
const SERVE_PORT = 8000;

/** State of a RayService: of its clusters, and of the applications on them. */
class RayServiceReading
  extends BaseReading<RayServiceSpec, RayServiceStatus>
  implements WorkloadReading
{
  get #stopped() {
    return this.condition('Suspended', 'Suspending');
  }

  get #ready() {
    return this.condition('Ready');
  }

  get #unready() {
    return falseCondition(this.status.conditions, 'Ready');
  }

  get #serves() {
    const { conditions, serviceStatus, numServeEndpoints = 0 } = this.status;
    return conditions?.length
      ? Boolean(this.#ready)
      : serviceStatus === 'Running' || numServeEndpoints > 0;
  }

  get #clusters(): ServiceStatus[] {
    const { activeServiceStatus, pendingServiceStatus } = this.status;
    return [activeServiceStatus, pendingServiceStatus].flatMap(
      status => status ?? [],
    );
  }

  /** What does not run where requests go, or has failed where they will go. */
  get #broken() {
    const { activeServiceStatus, pendingServiceStatus } = this.status;
    return (
      applicationsOf(activeServiceStatus).find(
        ({ status }) => status !== 'RUNNING',
      ) ?? applicationsOf(pendingServiceStatus).find(hasFailed)
    );
  }

  /** Of the service that KubeRay makes, whose name its status does not tell. */
  get #serviceUrl() {
    const { name, namespace } = this.object.metadata ?? {};
    return `http://${name}-serve-svc.${namespace}.svc.cluster.local:${SERVE_PORT}`;
  }

  protected get decisive() {
    return this.#stopped ?? this.#ready ?? this.#unready;
  }

  get state(): EndpointState {
    if (this.#stopped) {
      return 'Stopped';
    }
    if (this.#serves) {
      return this.#broken ? 'Degraded' : 'Ready';
    }
    const failed =
      FATAL.has(this.#unready?.reason ?? '') ||
      this.#clusters.flatMap(applicationsOf).some(hasFailed);
    return failed ? 'Failed' : 'Pending';
  }

  get reason() {
    if (this.state === 'Stopped') {
      return super.reason;
    }
    return (
      this.#broken?.status ??
      this.condition('UpgradeInProgress')?.reason ??
      (this.#ready ? undefined : super.reason) ??
      this.status.serviceStatus?.replace(/^Running$/, '')
    );
  }

  get since() {
    return this.state === 'Degraded' ? undefined : super.since;
  }

  get message() {
    const { name, message } = this.#broken ?? {};
    return name
      ? `Application ${name}${message ? `: ${message}` : ''}`
      : super.message;
  }

  get replicas() {
    const { rayClusterStatus } = this.#clusters[0] ?? {};
    return rayWorkers(rayClusterStatus, this.spec.rayClusterConfig);
  }

  get accelerators() {
    const { rayClusterStatus } = this.status.activeServiceStatus ?? {};
    return acceleratorsOf(
      ...rayPods(this.spec.rayClusterConfig, rayClusterStatus),
    );
  }

  get endpoint() {
    const canary = this.status.pendingServiceStatus;
    return {
      url: this.#serves ? this.#serviceUrl : undefined,
      model: serveConfigModel(this.spec.serveConfigV2),
      // During an incremental upgrade both clusters serve.
      traffic: canary?.trafficRoutedPercent
        ? this.#clusters.map(status => ({
            revision: status.rayClusterName ?? '',
            percent: status.trafficRoutedPercent ?? 0,
            canary: status === canary ? true : undefined,
          }))
        : undefined,
    };
  }

  get startedAt() {
    return this.#ready?.lastTransitionTime;
  }
}

/** RayService of KubeRay: a Ray cluster, and the next one while it changes. */
export const rayServiceKind: WorkloadKind = {
  group: 'ray.io',
  plural: 'rayservices',
  kind: 'RayService',
  supportedVersions: ['v1', 'v1alpha1'],
  category: 'endpoint',
  read: object => new RayServiceReading(object),
  podSelector: ({ status }) => {
    const { activeServiceStatus, pendingServiceStatus } = (status ??
      {}) as RayServiceStatus;
    return podsBy(
      'ray.io/cluster',
      activeServiceStatus?.rayClusterName,
      pendingServiceStatus?.rayClusterName,
    );
  },
  acts: {
    pause: {
      ...pausedBySpec,
      obstacle: ({ apiVersion }) =>
        apiVersion === 'ray.io/v1alpha1'
          ? 'The KubeRay of this cluster is too old to switch off a RayService: its version v1alpha1 knows no pause.'
          : undefined,
    },
  },
};
