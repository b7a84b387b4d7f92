import type { WorkloadRef } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ApiResource } from '../../clusters';
import { KUEUE_WORKLOAD } from '../../watch';

/** A resource that explains workloads, in the versions that are read, newest first. */
export interface ExplainingResource {
  group: string;
  plural: string;
  supportedVersions: string[];
}

const kueue = (plural: string): ExplainingResource => ({
  ...KUEUE_WORKLOAD,
  plural,
});

export const KUEUE_WORKLOADS = kueue('workloads');
export const LOCAL_QUEUES = kueue('localqueues');
export const CLUSTER_QUEUES = kueue('clusterqueues');
export const NODE_CLAIMS: ExplainingResource = {
  group: 'karpenter.sh',
  plural: 'nodeclaims',
  supportedVersions: ['v1', 'v1beta1'],
};
export const POD_GROUPS: ExplainingResource = {
  group: 'scheduling.volcano.sh',
  plural: 'podgroups',
  supportedVersions: ['v1beta1'],
};
export const NODES: ApiResource = { group: '', version: 'v1', plural: 'nodes' };

/** A resource whose objects are made for endpoints. */
interface PartResource extends ExplainingResource {
  /** Items of a list do not tell theirs. */
  kind: string;
}

const REVISIONS: PartResource = {
  kind: 'Revision',
  group: 'serving.knative.dev',
  plural: 'revisions',
  supportedVersions: ['v1'],
};
const DEPLOYMENTS: PartResource = {
  kind: 'Deployment',
  group: 'apps',
  plural: 'deployments',
  supportedVersions: ['v1'],
};
const RAY_CLUSTERS: PartResource = {
  kind: 'RayCluster',
  group: 'ray.io',
  plural: 'rayclusters',
  supportedVersions: ['v1', 'v1alpha1'],
};

/** By kind, what is made for a workload that has conditions too, and the label that names the workload. */
const RELATED: Record<string, { resource: PartResource; label: string }[]> = {
  'InferenceService.serving.kserve.io': [
    { resource: REVISIONS, label: 'serving.kserve.io/inferenceservice' },
    { resource: DEPLOYMENTS, label: 'serving.kserve.io/inferenceservice' },
  ],
  'LLMInferenceService.serving.kserve.io': [
    { resource: DEPLOYMENTS, label: 'app.kubernetes.io/name' },
  ],
  'RayService.ray.io': [
    { resource: RAY_CLUSTERS, label: 'ray.io/originated-from-cr-name' },
  ],
  'RayJob.ray.io': [
    { resource: RAY_CLUSTERS, label: 'ray.io/originated-from-cr-name' },
  ],
};

/** What is made for a workload between it and its pods. */
export function relatedTo({ kind, group }: WorkloadRef) {
  return RELATED[`${kind}.${group}`] ?? [];
}

/** All that has to be looked for in the API of a cluster. */
export const EXPLAINING: readonly ExplainingResource[] = [
  ...[KUEUE_WORKLOADS, LOCAL_QUEUES, CLUSTER_QUEUES],
  ...[NODE_CLAIMS, POD_GROUPS, REVISIONS, DEPLOYMENTS, RAY_CLUSTERS],
];
