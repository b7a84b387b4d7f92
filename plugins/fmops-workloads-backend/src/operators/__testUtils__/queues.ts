import { inNamespace } from './manifests';
import type { Creation, OperatorScene } from './OperatorScene';

const KUEUE = 'kueue.x-k8s.io/v1beta2';
const cluster = (plural: string) => `/apis/${KUEUE}/${plural}`;

/** As many accelerators as the nodes have. */
export const QUOTA = 8;

/** A ClusterQueue of all accelerators, with a LocalQueue `gpu`, and priorities. */
const queues: Creation[] = [
  {
    path: cluster('resourceflavors'),
    body: {
      apiVersion: KUEUE,
      kind: 'ResourceFlavor',
      metadata: { name: 'a10g' },
      spec: { nodeLabels: { 'nvidia.com/gpu.present': 'true' } },
    },
  },
  {
    path: cluster('clusterqueues'),
    body: {
      apiVersion: KUEUE,
      kind: 'ClusterQueue',
      metadata: { name: 'research' },
      spec: {
        namespaceSelector: {},
        preemption: { withinClusterQueue: 'LowerPriority' },
        resourceGroups: [
          {
            coveredResources: ['nvidia.com/gpu'],
            flavors: [
              {
                name: 'a10g',
                resources: [{ name: 'nvidia.com/gpu', nominalQuota: QUOTA }],
              },
            ],
          },
        ],
      },
    },
  },
  {
    path: inNamespace(KUEUE, 'localqueues'),
    body: {
      apiVersion: KUEUE,
      kind: 'LocalQueue',
      metadata: { name: 'gpu' },
      spec: { clusterQueue: 'research' },
    },
  },
  {
    path: cluster('workloadpriorityclasses'),
    body: {
      apiVersion: KUEUE,
      kind: 'WorkloadPriorityClass',
      metadata: { name: 'urgent' },
      ...{ value: 1000, description: 'before others' },
    },
  },
];

export async function createQueues(scene: OperatorScene): Promise<void> {
  for (const queue of queues) {
    await scene.create(queue);
  }
}

/** Holds all queued workloads of the cluster, or lets them go again. */
export async function setHold(
  scene: OperatorScene,
  held: boolean,
): Promise<void> {
  await scene.patch(`${cluster('clusterqueues')}/research`, {
    spec: { stopPolicy: held ? 'Hold' : 'None' },
  });
}
