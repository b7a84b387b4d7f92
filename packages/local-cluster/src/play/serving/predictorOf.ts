import { Manifest } from '../../objects/KubeObject';
import { controllerOf } from '../ownership';
import { InferenceService } from './InferenceService';

const DEFAULT_IMAGE = 'kserve/huggingfaceserver:v0.15.2-gpu';

/** The Deployment that KServe makes of an InferenceService. */
export function predictorOf(service: InferenceService): Manifest {
  const { name, namespace, labels, annotations } = service.metadata;
  const {
    minReplicas = 1,
    model = {},
    containers: [own] = [model],
    nodeSelector,
  } = service.spec.predictor;
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
          ...(nodeSelector !== undefined && { nodeSelector }),
          containers: [
            {
              name: 'kserve-container',
              image: own.image ?? DEFAULT_IMAGE,
              ...(own.args && { args: own.args }),
              resources: own.resources ?? {},
            },
          ],
        },
      },
    },
  };
}
