import type { Manifest } from './cluster';
import { ENDPOINT, GPU, NAMESPACE, suffix, trainingJob } from './manifests';

const UNREACHABLE = 'node.kubernetes.io/unreachable';

/** What holds a workload up, and what the portal is to say of it. */
export interface Trouble {
  /** Of the layer that holds it up. */
  title: string;
  manifest: Manifest;
  sentence: RegExp;
  /** In the words of the cluster. */
  evidence: RegExp;
  advice: RegExp;
  who: RegExp;
}

const job = (
  layer: string,
  ...how: [string, Parameters<typeof trainingJob>[2]?]
) => trainingJob(`held-by-${layer}`, ...how);

const service = (what: string, format: string, play = 'never-ends') => ({
  apiVersion: 'serving.kserve.io/v1beta1',
  kind: 'InferenceService',
  metadata: {
    name: `held-by-${what}-${suffix}`,
    namespace: NAMESPACE,
    labels: { 'backstage.io/kubernetes-id': ENDPOINT },
    annotations: { 'fmops.dev/play': play },
  },
  spec: {
    predictor: {
      model: {
        modelFormat: { name: format },
        storageUri: 'hf://Qwen/Qwen2.5-7B-Instruct',
      },
    },
  },
});

const resources = (gpus: number) => [
  { name: 'cpu', nominalQuota: '64' },
  { name: 'memory', nominalQuota: '256Gi' },
  { name: GPU, nominalQuota: `${gpus}` },
];
const resourceGroups = (gpus: number) => [
  {
    coveredResources: ['cpu', 'memory', GPU],
    flavors: [{ name: 'on-demand', resources: resources(gpus) }],
  },
];

/** A queue whose only GPU is in use. */
const clusterQueue: Manifest = {
  apiVersion: 'kueue.x-k8s.io/v1beta2',
  kind: 'ClusterQueue',
  metadata: { name: `small-${suffix}` },
  spec: { namespaceSelector: {}, resourceGroups: resourceGroups(1) },
};
const queue: Manifest = {
  apiVersion: 'kueue.x-k8s.io/v1beta2',
  kind: 'LocalQueue',
  metadata: { name: `small-${suffix}`, namespace: NAMESPACE },
  spec: { clusterQueue: clusterQueue.metadata.name },
};
const holder = job('nothing', 'never-ends', { queue: queue.metadata.name });

/** What has to be there before the troubles. */
export const scenery = [clusterQueue, queue, holder];

/** Gives the queue a second GPU. */
export const moreQuota = {
  of: clusterQueue,
  patch: { spec: { resourceGroups: resourceGroups(2) } },
};

/** A node of its own: nobody else has to suffer when it is lost. */
const ownNode = {
  nodeSelector: { 'node.kubernetes.io/instance-type': 'g6.xlarge' },
};

const oneHost = {
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: [
        {
          matchExpressions: [
            {
              key: 'kubernetes.io/hostname',
              operator: 'In',
              values: ['ip-10-0-12-101.us-west-2.compute.internal'],
            },
          ],
        },
      ],
    },
  },
};

/** One for each layer on the way to a running workload. */
export const troubles: Trouble[] = [
  {
    title: 'Queue',
    manifest: job('queue', 'never-ends', { queue: queue.metadata.name }),
    sentence: /waits for quota that others use now: 1 more nvidia\.com\/gpu/,
    evidence: /insufficient unused quota for nvidia\.com\/gpu in flavor/,
    advice: /starts when others finish/,
    who: /passes by itself/,
  },
  {
    title: 'Scheduler',
    manifest: job('scheduler', 'succeed', {
      gpus: 8,
      pod: { affinity: oneHost },
    }),
    sentence: /No node that it fits on has enough free nvidia\.com\/gpu/,
    evidence: /nodes are available: 1 Insufficient nvidia\.com\/gpu/,
    advice: /Wait for others to finish/,
    who: /platform team/,
  },
  {
    title: 'Capacity',
    manifest: job('capacity', 'no-capacity', {
      pod: {
        nodeSelector: { 'node.kubernetes.io/instance-type': 'g6e.4xlarge' },
      },
    }),
    sentence: /AWS has no g6e\.4xlarge instance to give right now/,
    evidence: /with fleet error\(s\), InsufficientInstanceCapacity/,
    advice: /Allow more zones and instance types/,
    who: /cloud provider/,
  },
  {
    title: 'Node',
    manifest: job('node', 'node-lost', {
      pod: {
        ...ownNode,
        tolerations: [
          {
            ...{ key: UNREACHABLE, operator: 'Exists', effect: 'NoExecute' },
            tolerationSeconds: 1,
          },
        ],
      },
    }),
    sentence: /The node ip-.* stopped answering/,
    evidence: /Taint manager: deleting due to NoExecute taint/,
    advice: /Look at the conditions of the node/,
    who: /platform team/,
  },
  {
    title: 'Image',
    manifest: job('image', 'image-unauthorized'),
    sentence: /The registry refuses to give out the image/,
    evidence: /401 Unauthorized/,
    advice: /imagePullSecrets/,
    who: /^You/,
  },
  {
    title: 'Container',
    manifest: job('container', 'oom'),
    sentence: /used more memory \(RAM\) of the node than its limit/,
    evidence: /OOMKilled: Exit code 137/,
    advice: /Raise the memory limit/,
    who: /^You/,
  },
  {
    title: 'Application',
    manifest: job('app', 'cuda-oom'),
    sentence: /GPU has too little memory.*4\.64 GiB more did not fit/,
    evidence: /CUDA out of memory\. Tried to allocate 4\.64 GiB/,
    advice: /smaller batch/,
    who: /^You/,
  },
  {
    title: 'Endpoint',
    manifest: service('format', 'gguf'),
    sentence: /No serving runtime that is enabled can serve this format/,
    evidence: /No runtime found to support specified framework\/version/,
    advice: /Choose a runtime/,
    who: /platform team/,
  },
  {
    title: 'Endpoint',
    manifest: service('gateway', 'huggingface', 'no-route'),
    sentence: /The way to the endpoint \(gateway, route or pool\) is not ready/,
    evidence: /Predictor HttpRouteNotReady/,
    advice: /Check gateway, HTTPRoute/,
    who: /platform team/,
  },
];
