import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { FakeApiServer } from './FakeApiServer';

/** A secret that a program has printed. */
export const PRINTED_TOKEN = 'hf_PlantedInALogForATest';
export const OUT_OF_MEMORY =
  'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.32 GiB. GPU 3 has a total capacity of 22.06 GiB of which 1.14 GiB is free.';

const SINCE = '2026-08-20T09:58:00Z';
const QUOTA_PATH = '/apis/kueue.x-k8s.io/v1beta2';

type Status = Record<string, unknown>;

const condition = (
  type: string,
  status: string,
  reason: string,
  message: string,
) => ({ type, status, reason, message, lastTransitionTime: SINCE });

const meta = (namespace: string, name: string, labels = {}) => ({
  ...{ namespace, name, labels, uid: `${namespace}-${name}` },
  creationTimestamp: '2026-08-20T09:50:00Z',
});

/** One workload in each namespace, which is named after the layer that holds it up. */
export function playLayers(server: FakeApiServer): void {
  const { lists } = server;
  const put = (path: string, object: KubernetesObject) =>
    lists.set(path, [...(lists.get(path) ?? []), object]);

  const job = (namespace: string, status: Status) => {
    const object = {
      ...{ apiVersion: 'batch/v1', kind: 'Job' },
      ...{ metadata: meta(namespace, 'train'), spec: {}, status },
    };
    put('/apis/batch/v1/jobs', object);
    put(`/apis/batch/v1/namespaces/${namespace}/jobs`, object);
    lists.set(`/api/v1/namespaces/${namespace}/events`, []);
  };
  const pod = (namespace: string, status: Status, nodeName?: string) =>
    lists.set(`/api/v1/namespaces/${namespace}/pods`, [
      {
        ...{ apiVersion: 'v1', kind: 'Pod' },
        metadata: meta(namespace, 'train-0', {
          'batch.kubernetes.io/job-name': 'train',
        }),
        spec: { nodeName, containers: [{ name: 'trainer' }] },
        status,
      } as KubernetesObject,
    ]);
  const container = (rest: Status) => ({
    containerStatuses: [{ name: 'trainer', ready: false, ...rest }],
  });
  const terminated = {
    ...{ exitCode: 1, reason: 'Error', finishedAt: '2026-08-20T10:00:00Z' },
  };
  const failed = {
    failed: 1,
    conditions: [
      condition('Failed', 'True', 'BackoffLimitExceeded', 'Too many retries'),
    ],
  };
  const event = (
    namespace: string,
    involvedObject: { kind: string; name: string },
    rest: Status,
  ) =>
    put(`/api/v1/namespaces/${namespace}/events`, {
      ...{ apiVersion: 'v1', kind: 'Event', involvedObject },
      metadata: meta(namespace, `${involvedObject.name}.${rest.reason}`),
      ...{ source: { component: 'karpenter' }, lastTimestamp: SINCE, ...rest },
    } as KubernetesObject);

  lists.set('/api/v1/nodes', []);
  lists.set('/api/v1/namespaces/default/events', []);

  job('queue', { conditions: [] });
  lists.set('/api/v1/namespaces/queue/pods', []);
  const queued = {
    metadata: meta('queue', 'job-train', {
      'kueue.x-k8s.io/job-uid': 'queue-train',
    }),
    spec: { queueName: 'gpu' },
    status: {
      conditions: [
        condition(
          'QuotaReserved',
          'False',
          'Inadmissible',
          'ClusterQueue research is inactive',
        ),
      ],
    },
  };
  put(`${QUOTA_PATH}/workloads`, queued);
  put(`${QUOTA_PATH}/namespaces/queue/workloads`, queued);
  put(`${QUOTA_PATH}/namespaces/queue/localqueues`, {
    ...{ metadata: meta('queue', 'gpu'), spec: { clusterQueue: 'research' } },
  } as KubernetesObject);
  put(`${QUOTA_PATH}/clusterqueues`, {
    metadata: { name: 'research', uid: 'research' },
    status: {
      conditions: [
        condition(
          'Active',
          'False',
          'FlavorNotFound',
          "Can't admit new workloads: references missing ResourceFlavor(s): [h100]",
        ),
      ],
    },
  });

  job('scheduler', { active: 1 });
  pod('scheduler', {
    phase: 'Pending',
    conditions: [
      condition(
        'PodScheduled',
        'False',
        'Unschedulable',
        '0/6 nodes are available: 6 Insufficient memory.',
      ),
    ],
  });

  job('capacity', { active: 1 });
  pod('capacity', { phase: 'Pending', conditions: [] });
  event(
    'capacity',
    { kind: 'Pod', name: 'train-0' },
    {
      reason: 'Nominated',
      message: 'Pod should schedule on: nodeclaim/gpu-x7k2',
    },
  );
  put('/apis/karpenter.sh/v1/nodeclaims', {
    metadata: { name: 'gpu-x7k2', uid: 'gpu-x7k2' },
    status: { conditions: [] },
  });
  for (const name of ['gpu-x7k2', 'gpu-of-another']) {
    event(
      'default',
      { kind: 'NodeClaim', name },
      {
        reason: 'InsufficientCapacityError',
        message: `NodeClaim ${name} event: creating instance, insufficient capacity, with fleet error(s), InsufficientInstanceCapacity: We currently do not have sufficient p5.48xlarge capacity in the Availability Zone you requested (us-east-1b).`,
        lastTimestamp: '2026-08-20T10:00:00Z',
      },
    );
  }

  job('node', failed);
  pod(
    'node',
    { phase: 'Failed', ...container({ state: { terminated } }) },
    'gpu-1',
  );
  put('/api/v1/nodes', {
    metadata: { name: 'gpu-1', uid: 'gpu-1' },
    status: {
      conditions: [
        condition(
          'AcceleratedHardwareReady',
          'False',
          'NvidiaXID48Error',
          'detected XID-48 on the instance',
        ),
      ],
    },
  });

  const waiting = (reason: string, message: string) => ({
    ...{
      phase: 'Pending',
      ...container({ state: { waiting: { reason, message } } }),
    },
  });
  job('image', { active: 1 });
  pod(
    'image',
    waiting('ErrImagePull', 'failed to authorize: 401 Unauthorized'),
    'cpu-1',
  );
  job('container', { active: 1 });
  pod(
    'container',
    waiting('CreateContainerConfigError', 'secret "hf-token" not found'),
    'cpu-1',
  );

  job('app', failed);
  pod(
    'app',
    {
      phase: 'Failed',
      ...container({
        restartCount: 1,
        state: { terminated },
        lastState: { terminated },
      }),
    },
    'cpu-1',
  );
  server.logs.set(
    '/api/v1/namespaces/app/pods/train-0/log',
    `2026-08-20T09:59:58Z HF_TOKEN=${PRINTED_TOKEN}\n2026-08-20T09:59:59Z ${OUT_OF_MEMORY} token=${PRINTED_TOKEN}\n`,
  );

  const ray = {
    ...{ apiVersion: 'ray.io/v1', kind: 'RayJob', spec: {} },
    metadata: meta('ray', 'train'),
    status: {
      ...{ jobDeploymentStatus: 'Failed', jobStatus: 'FAILED' },
      message: `Job entrypoint command failed with exit code 1, last available logs (truncated to 20,000 chars):\nTraceback (most recent call last):\n  File "train.py", line 3\n${OUT_OF_MEMORY} token=${PRINTED_TOKEN}`,
    },
  } as KubernetesObject;
  put('/apis/ray.io/v1/rayjobs', ray);
  put('/apis/ray.io/v1/namespaces/ray/rayjobs', ray);
  lists.set('/api/v1/namespaces/ray/events', []);

  const served = {
    apiVersion: 'serving.kserve.io/v1beta1',
    kind: 'InferenceService',
    metadata: meta('endpoint', 'train'),
    spec: { predictor: {} },
    status: {
      conditions: [
        condition('Ready', 'False', 'NoSupportingRuntime', ''),
        condition(
          'PredictorReady',
          'False',
          'NoSupportingRuntime',
          'No runtime found to support predictor with model type: gguf',
        ),
      ],
    },
  } as KubernetesObject;
  put('/apis/serving.kserve.io/v1beta1/inferenceservices', served);
  put(
    '/apis/serving.kserve.io/v1beta1/namespaces/endpoint/inferenceservices',
    served,
  );
  lists.set('/apis/serving.knative.dev/v1/namespaces/endpoint/revisions', [
    {
      metadata: meta('endpoint', 'train-predictor-00001', {
        'serving.kserve.io/inferenceservice': 'train',
      }),
      status: {
        conditions: [
          condition('Ready', 'Unknown', 'Deploying', 'Waits for its pods'),
        ],
      },
    },
  ]);
  lists.set('/api/v1/namespaces/endpoint/events', []);
  lists.set('/api/v1/namespaces/endpoint/pods', []);
}
