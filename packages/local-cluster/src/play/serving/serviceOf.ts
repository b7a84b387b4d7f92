import { Manifest } from '../../objects/KubeObject';
import { controllerOf } from '../ownership';
import { InferenceService } from './InferenceService';

/** The Service that KServe makes for the predictor of an InferenceService. */
export function serviceOf(service: InferenceService): Manifest {
  const { name, namespace } = service.metadata;
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: `${name}-predictor`,
      namespace,
      ownerReferences: [controllerOf(service)],
    },
    spec: {
      type: 'ClusterIP',
      selector: { app: `isvc.${name}-predictor` },
      ports: [{ name: 'http', port: 80, targetPort: 8080, protocol: 'TCP' }],
    },
  };
}
