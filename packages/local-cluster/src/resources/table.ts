import { ResourceType } from './ResourceType';

const READ = ['get', 'list', 'watch'] as const;
const ALL = [
  'create',
  'delete',
  'get',
  'list',
  'patch',
  'update',
  'watch',
] as const;

type Row = Omit<ResourceType, 'singular' | 'verbs' | 'hasStatus'> &
  Partial<ResourceType>;

const rows: Row[] = [
  core('Namespace', 'namespaces', {
    namespaced: false,
    fields: ['status.phase'],
    shortNames: ['ns'],
    verbs: ['create', 'get', 'list', 'patch', 'update', 'watch'],
  }),
  core('Node', 'nodes', {
    namespaced: false,
    fields: ['spec.unschedulable'],
    shortNames: ['no'],
  }),
  core('Pod', 'pods', {
    hasLog: true,
    shortNames: ['po'],
    fields: ['spec.nodeName', 'spec.restartPolicy', 'status.phase'],
  }),
  core('Event', 'events', {
    hasStatus: false,
    shortNames: ['ev'],
    fields: [
      'involvedObject.apiVersion',
      'involvedObject.kind',
      'involvedObject.name',
      'involvedObject.namespace',
      'involvedObject.uid',
      'reason',
      'type',
    ],
  }),
  core('PersistentVolumeClaim', 'persistentvolumeclaims', {
    shortNames: ['pvc'],
  }),
  core('Service', 'services', { shortNames: ['svc'] }),
  core('ConfigMap', 'configmaps', { hasStatus: false, shortNames: ['cm'] }),
  core('ServiceAccount', 'serviceaccounts', {
    hasStatus: false,
    shortNames: ['sa'],
  }),
  core('Secret', 'secrets', { hasStatus: false, fields: ['type'] }),
  core('LimitRange', 'limitranges', { hasStatus: false }),
  core('ResourceQuota', 'resourcequotas', { shortNames: ['quota'] }),
  builtin('batch', 'v1', 'Job', 'jobs', {
    fields: ['status.successful'],
    orphansByDefault: true,
  }),
  builtin('batch', 'v1', 'CronJob', 'cronjobs', { shortNames: ['cj'] }),
  builtin('apps', 'v1', 'Deployment', 'deployments', {
    shortNames: ['deploy'],
  }),
  builtin('apps', 'v1', 'ReplicaSet', 'replicasets', { shortNames: ['rs'] }),
  builtin('apps', 'v1', 'StatefulSet', 'statefulsets', {
    shortNames: ['sts'],
  }),
  builtin('apps', 'v1', 'DaemonSet', 'daemonsets', { shortNames: ['ds'] }),
  builtin(
    'autoscaling',
    'v2',
    'HorizontalPodAutoscaler',
    'horizontalpodautoscalers',
    { shortNames: ['hpa'] },
  ),
  builtin('networking.k8s.io', 'v1', 'Ingress', 'ingresses', {
    singular: 'ingress',
    shortNames: ['ing'],
  }),
  builtin('networking.k8s.io', 'v1', 'NetworkPolicy', 'networkpolicies', {
    singular: 'networkpolicy',
    hasStatus: false,
    shortNames: ['netpol'],
  }),
  builtin('policy', 'v1', 'PodDisruptionBudget', 'poddisruptionbudgets', {
    shortNames: ['pdb'],
  }),
  builtin(
    'apiextensions.k8s.io',
    'v1',
    'CustomResourceDefinition',
    'customresourcedefinitions',
    { namespaced: false, verbs: READ, shortNames: ['crd', 'crds'] },
  ),
  // The stock Kubernetes plugin asks for it; nothing is measured here.
  builtin('metrics.k8s.io', 'v1beta1', 'PodMetrics', 'pods', {
    verbs: ['get', 'list'],
    hasStatus: false,
  }),
  custom('trainer.kubeflow.org', 'v1alpha1', 'TrainJob', 'trainjobs'),
  custom(
    'trainer.kubeflow.org',
    'v1alpha1',
    'TrainingRuntime',
    'trainingruntimes',
    { hasStatus: false },
  ),
  custom(
    'trainer.kubeflow.org',
    'v1alpha1',
    'ClusterTrainingRuntime',
    'clustertrainingruntimes',
    { hasStatus: false, namespaced: false },
  ),
  custom(
    'serving.kserve.io',
    'v1beta1',
    'InferenceService',
    'inferenceservices',
    { shortNames: ['isvc'] },
  ),
  custom('serving.kserve.io', 'v1alpha1', 'ServingRuntime', 'servingruntimes', {
    hasStatus: false,
  }),
  // Kept and not played: who creates one says its status too
  custom('ray.io', 'v1', 'RayService', 'rayservices'),
  custom('argoproj.io', 'v1alpha1', 'Workflow', 'workflows', {
    shortNames: ['wf'],
  }),
  // Nothing is measured here; what endpoints bring along is kept.
  custom('monitoring.coreos.com', 'v1', 'PodMonitor', 'podmonitors', {
    hasStatus: false,
  }),
  custom('kueue.x-k8s.io', 'v1beta2', 'ClusterQueue', 'clusterqueues', {
    namespaced: false,
    shortNames: ['cq'],
  }),
  custom('kueue.x-k8s.io', 'v1beta2', 'LocalQueue', 'localqueues', {
    shortNames: ['lq'],
  }),
  custom('kueue.x-k8s.io', 'v1beta2', 'ResourceFlavor', 'resourceflavors', {
    namespaced: false,
    hasStatus: false,
    shortNames: ['rf'],
  }),
  custom('kueue.x-k8s.io', 'v1beta2', 'Workload', 'workloads', {
    shortNames: ['kwl'],
  }),
  custom('karpenter.sh', 'v1', 'NodeClaim', 'nodeclaims', {
    namespaced: false,
  }),
];

/** The kinds that the API serves. A further kind is one more row. */
export const resourceTable: readonly ResourceType[] = rows.map(row => ({
  singular: row.kind.toLocaleLowerCase('en-US'),
  verbs: ALL,
  hasStatus: true,
  ...row,
}));

function builtin(
  group: string,
  version: string,
  kind: string,
  plural: string,
  more: Partial<ResourceType> = {},
): Row {
  return { group, version, kind, plural, namespaced: true, ...more };
}

function core(kind: string, plural: string, more: Partial<ResourceType>): Row {
  return builtin('', 'v1', kind, plural, more);
}

function custom(
  group: string,
  version: string,
  kind: string,
  plural: string,
  more: Partial<ResourceType> = {},
): Row {
  return builtin(group, version, kind, plural, { custom: true, ...more });
}
