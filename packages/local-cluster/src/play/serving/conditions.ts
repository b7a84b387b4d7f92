import { Condition } from '../../objects/KubeObject';

/** How far an InferenceService is. */
export type Progress =
  | 'stopped'
  | 'refused'
  | 'starting'
  | 'unrouted'
  | 'serving';

type Told = Omit<Condition, 'lastTransitionTime'>;

const all = (status: Condition['status']): Told[] =>
  ['PredictorReady', 'IngressReady', 'Ready'].map(type => ({ type, status }));
const stopped = (status: Condition['status']): Told => ({
  ...{ type: 'Stopped', status },
});
const notReady = (type: string, reason?: string, message?: string): Told => ({
  ...{ type, status: 'False' },
  ...(reason && { reason }),
  ...(message && { message }),
});

/** What KServe says in its conditions at each stage. */
export const conditionsAt: Record<Progress, Told[]> = {
  stopped: [...all('False'), stopped('True')],
  // It ends before it looks at any component.
  refused: [...all('Unknown'), stopped('False')],
  starting: [
    notReady('PredictorReady'),
    notReady('IngressReady', 'Predictor ingress not created'),
    notReady('Ready'),
    stopped('False'),
  ],
  unrouted: [
    { type: 'PredictorReady', status: 'True' },
    notReady(
      'IngressReady',
      'ParentStatusNotAvailable',
      'Predictor HttpRouteNotReady',
    ),
    notReady(
      'Ready',
      'ParentStatusNotAvailable',
      'Predictor HttpRouteNotReady',
    ),
    stopped('False'),
  ],
  serving: [...all('True'), stopped('False')],
};
