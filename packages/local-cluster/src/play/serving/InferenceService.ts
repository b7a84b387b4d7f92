import { Condition, KubeObject } from '../../objects/KubeObject';
import { Container } from '../../objects/workloads';

/** An InferenceService, as far as it is played. */
export interface InferenceService extends KubeObject {
  spec: {
    predictor: {
      minReplicas?: number;
      /** A server of one's own. */
      containers?: Container[];
      model?: Omit<Container, 'name' | 'image'> & {
        image?: string;
        modelFormat?: { name: string };
        storageUri?: string;
      };
      [field: string]: unknown;
    };
  };
  status?: { conditions?: Condition[]; url?: string };
}
