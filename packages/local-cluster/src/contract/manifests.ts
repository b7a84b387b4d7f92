/** Namespace that the contract works in. */
export const NAMESPACE = 'team-language';

/** Collections of that namespace. */
export const paths = {
  jobs: `/apis/batch/v1/namespaces/${NAMESPACE}/jobs`,
  trainJobs: `/apis/trainer.kubeflow.org/v1alpha1/namespaces/${NAMESPACE}/trainjobs`,
  pods: `/api/v1/namespaces/${NAMESPACE}/pods`,
  services: `/api/v1/namespaces/${NAMESPACE}/services`,
  configMaps: `/api/v1/namespaces/${NAMESPACE}/configmaps`,
};

/** Names of one test run, so that it can be repeated on a server that keeps its objects. */
export function uniqueName(base: string): string {
  return `${base}-${process.hrtime.bigint().toString(36)}`;
}

/** A ConfigMap with labels. */
export function configMap(
  name: string,
  labels: Record<string, string> = {},
  data: Record<string, string> = {},
) {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, labels },
    data,
  };
}

/** A Job of one pod that ends as annotated. */
export function job(name: string, play: string, more: object = {}) {
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name, labels: { contract: name } },
    spec: {
      backoffLimit: 0,
      ...more,
      template: {
        metadata: {
          labels: { contract: name },
          annotations: {
            'fmops.dev/play': play,
            'fmops.dev/play-seconds': '3',
          },
        },
        spec: {
          restartPolicy: 'Never',
          containers: [{ name: 'main', image: 'busybox:1.37' }],
        },
      },
    },
  };
}

/** A suspended TrainJob with one node that ends as annotated. */
export function trainJob(name: string, play = 'succeed') {
  return {
    apiVersion: 'trainer.kubeflow.org/v1alpha1',
    kind: 'TrainJob',
    metadata: {
      name,
      labels: { contract: name },
      annotations: { 'fmops.dev/play': play, 'fmops.dev/play-seconds': '3' },
    },
    spec: {
      suspend: true,
      runtimeRef: { name: 'torch-distributed' },
      trainer: { image: 'busybox:1.37', numNodes: 1 },
    },
  };
}
