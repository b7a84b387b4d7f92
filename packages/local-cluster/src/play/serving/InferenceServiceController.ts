import { isDeepStrictEqual } from 'node:util';
import { Pod, ReplicaController } from '../../objects/workloads';
import { outcomeOf } from '../annotations';
import { Cluster } from '../Cluster';
import { withCondition } from '../conditions';
import { Reconciler } from '../Reconciler';
import { conditionsAt, Progress } from './conditions';
import { InferenceService } from './InferenceService';
import { isSupported, modelStatus, unsupportedModel } from './modelStatus';
import { predictorOf } from './predictorOf';
import { serviceOf } from './serviceOf';

const SERVICE = 'serving.kserve.io/inferenceservice';
const STOP = 'serving.kserve.io/stop';

/** Plays KServe in its Standard mode: a predictor Deployment for each InferenceService. */
export class InferenceServiceController {
  private readonly reconciler: Reconciler<InferenceService>;

  constructor(private readonly cluster: Cluster) {
    this.reconciler = new Reconciler(cluster.clock, o => this.reconcile(o));
  }

  start(): void {
    this.cluster.watch(['InferenceService'], (object, change) => {
      if (change !== 'DELETED') {
        this.reconciler.enqueue(object as InferenceService);
      }
    });
    this.cluster.watch(['Deployment', 'Pod'], ({ metadata }) => {
      const name = metadata.labels?.[SERVICE];
      const service =
        name &&
        this.cluster.get<InferenceService>(
          'InferenceService',
          metadata.namespace,
          name,
        );
      if (service) this.reconciler.enqueue(service);
    });
  }

  private reconcile(seen: InferenceService): void {
    const service = this.cluster.fresh(seen);
    if (!service) {
      return;
    }
    const [owned] = this.cluster.controlledBy<ReplicaController>(
      'Deployment',
      service,
    );
    if (service.metadata.annotations?.[STOP] === 'true') {
      if (owned) this.cluster.remove(owned);
      this.say(service, 'stopped');
    } else if (!isSupported(service.spec.predictor.model?.modelFormat?.name)) {
      this.say(service, 'refused');
      this.cluster.setStatus(service, { modelStatus: unsupportedModel });
    } else {
      const made = asSent(predictorOf(service));
      const { template } = made.spec as ReplicaController['spec'];
      if (owned && !isDeepStrictEqual(asSent(owned.spec.template), template)) {
        this.cluster.setSpec(owned, { template });
      }
      this.serve(
        service,
        owned ?? this.cluster.create<ReplicaController>(made),
      );
    }
  }

  private serve(
    service: InferenceService,
    deployment: ReplicaController,
  ): void {
    // KServe takes one ready replica for enough, so that Ready holds while others crash.
    const ready = Number(deployment.status?.readyReplicas ?? 0) > 0;
    const { name, namespace } = service.metadata;
    const url = `http://${name}-${namespace}.example.com`;
    const pods = this.cluster
      .list<Pod>('Pod', namespace)
      .filter(({ metadata }) => metadata.labels?.[SERVICE] === name);
    const [reached] = this.cluster.controlledBy('Service', service);
    const { metadata } = reached ?? this.cluster.create(serviceOf(service));
    const address = `http://${metadata.name}.${namespace}.svc.cluster.local`;
    const routed = outcomeOf(service.metadata) !== 'no-route';
    const usable = ready && routed;
    const waits = ready ? 'unrouted' : 'starting';
    this.say(service, usable ? 'serving' : waits);
    this.cluster.setStatus(service, {
      deploymentMode: 'Standard',
      ...(usable && { url, address: { url: address } }),
      modelStatus: modelStatus(usable, pods),
    });
  }

  private say(service: InferenceService, progress: Progress): void {
    const lastTransitionTime = this.cluster.timestamp();
    this.cluster.setStatus(service, {
      observedGeneration: service.metadata.generation,
      conditions: conditionsAt[progress].reduce(
        (told, condition) =>
          withCondition(told, { ...condition, lastTransitionTime }),
        service.status?.conditions ?? [],
      ),
    });
  }
}

/** Without fields that are undefined, which JSON has none of. */
function asSent<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
