import { deploymentRollout, serviceRollout } from './rollout';

const deployment = (status: object, version = '2') => ({
  metadata: { generation: 2 },
  spec: {
    replicas: 2,
    template: {
      metadata: { annotations: { 'fmops.dev/model-version': version } },
    },
  },
  status: {
    ...{ observedGeneration: 2, replicas: 2 },
    ...{ updatedReplicas: 2, availableReplicas: 2 },
    ...status,
  },
});

it.each<[object, string, string]>([
  [{}, 'done', '2 pods serve'],
  [{ observedGeneration: 1 }, 'underway', 'not seen the change'],
  [{ updatedReplicas: 1 }, 'underway', '1 of 2 pods are new'],
  [{ replicas: 3 }, 'underway', '1 old pods still end'],
  [{ availableReplicas: 1 }, 'underway', '1 of 2 new pods are ready'],
  [
    {
      ...{ updatedReplicas: 1 },
      conditions: [
        {
          ...{ type: 'Progressing', status: 'False' },
          ...{ reason: 'ProgressDeadlineExceeded', message: 'Timed out' },
        },
      ],
    },
    'stuck',
    'Timed out',
  ],
])('a Deployment with %j is %s', (status, state, message) => {
  expect(deploymentRollout(deployment(status))).toEqual({
    ...{ state, message: expect.stringContaining(message) },
  });
});

it.each([
  [true, [deployment({})], 'done'],
  // What it was before is all that there is yet.
  [true, [], 'underway'],
  [true, [deployment({}, '1')], 'underway'],
  [true, [deployment({ updatedReplicas: 0 })], 'underway'],
  [false, [deployment({})], 'underway'],
])(
  'an InferenceService that is ready: %s, of %j is %s',
  (ready, made, state) => {
    expect(serviceRollout('2', ready, made)).toMatchObject({ state });
  },
);
