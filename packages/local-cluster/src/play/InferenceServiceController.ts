import { Condition, KubeObject, Manifest } from '../objects/KubeObject';
import { Container, ReplicaController } from '../objects/workloads';
import { Cluster } from './Cluster';
import { withCondition } from './conditions';
import { controllerOf } from './ownership';
import { Reconciler } from './Reconciler';

/** An InferenceService, as far as it is played. */
interface InferenceService extends KubeObject {
  spec: {
    predictor: {
      minReplicas?: number;
      model?: Omit<Container, 'name' | 'image'> & {
        image?: string;
        modelFormat?: { name: string };
        storageUri?: string;
      };
    };
  };
  status?: { conditions?: Condition[] };
}

const DEFAULT_IMAGE = 'kserve/huggingfaceserver:v0.15.2-gpu';

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
    this.cluster.watch(['Deployment'], ({ metadata }) => {
      const owner = metadata.ownerReferences?.find(
        ref => ref.kind === 'InferenceService',
      );
      const service =
        owner &&
        this.cluster.get<InferenceService>(
          'InferenceService',
          metadata.namespace,
          owner.name,
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
    const deployment =
      owned ?? this.cluster.create<ReplicaController>(predictorOf(service));
    // KServe takes one ready replica for enough, so that Ready holds while others crash.
    const ready = Number(deployment.status?.readyReplicas ?? 0) > 0;
    const { name, namespace } = service.metadata;
    const url = `http://${name}-${namespace}.example.com`;
    const conditions = ['PredictorReady', 'IngressReady', 'Ready'].reduce(
      (all, type) =>
        withCondition(all, {
          type,
          status: ready ? 'True' : 'False',
          lastTransitionTime: this.cluster.timestamp(),
        }),
      service.status?.conditions ?? [],
    );
    this.cluster.setStatus(service, {
      conditions,
      deploymentMode: 'Standard',
      observedGeneration: service.metadata.generation,
      ...(ready && { url, address: { url } }),
      modelStatus: {
        transitionStatus: ready ? 'UpToDate' : 'InProgress',
        states: {
          activeModelState: ready ? 'Loaded' : '',
          targetModelState: ready ? 'Loaded' : 'Loading',
        },
      },
    });
  }
}

function predictorOf(service: InferenceService): Manifest {
  const { name, namespace, labels, annotations } = service.metadata;
  const { minReplicas = 1, model = {} } = service.spec.predictor;
  const app = { app: `isvc.${name}-predictor` };
  const podLabels = {
    ...labels,
    ...app,
    component: 'predictor',
    'serving.kserve.io/inferenceservice': name,
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: `${name}-predictor`,
      namespace,
      labels: podLabels,
      ownerReferences: [controllerOf(service)],
    },
    spec: {
      replicas: minReplicas,
      selector: { matchLabels: app },
      template: {
        metadata: { labels: podLabels, annotations },
        spec: {
          restartPolicy: 'Always',
          containers: [
            {
              name: 'kserve-container',
              image: model.image ?? DEFAULT_IMAGE,
              ...(model.args && { args: model.args }),
              resources: model.resources ?? {},
            },
          ],
        },
      },
    },
  };
}
