import type { Manifest } from './cluster';

/** Namespace of the team that the guest is a member of, and a project and an endpoint of that team. */
export const NAMESPACE = 'team-language';
export const PROJECT = 'support-assistant-sft';
export const ENDPOINT = 'support-assistant';
export const GPU = 'nvidia.com/gpu';

/** Ends the names of one run of the tests, which may have the portal of another one. */
export const suffix = (Date.now() % 1_000_000).toString(36);

/** A training job of one pod, and how the local cluster is to play it. */
export function trainingJob(
  name: string,
  play: string,
  options: { queue?: string; gpus?: number; pod?: object } = {},
): Manifest {
  const { queue, gpus = 1, pod = {} } = options;
  const labels = { 'backstage.io/kubernetes-id': PROJECT };
  const annotations = { 'fmops.dev/stage': 'instruction-tuning' };
  const resources = { memory: '8Gi', [GPU]: `${gpus}` };
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: `${name}-${suffix}`,
      namespace: NAMESPACE,
      labels: {
        ...labels,
        ...(queue && { 'kueue.x-k8s.io/queue-name': queue }),
      },
      annotations,
    },
    spec: {
      backoffLimit: 0,
      template: {
        metadata: {
          labels,
          annotations: {
            ...annotations,
            'fmops.dev/play': play,
            'fmops.dev/play-seconds': '10',
          },
        },
        spec: {
          restartPolicy: 'Never',
          containers: [
            {
              ...{ name: 'trainer', image: 'ghcr.io/example/trainer:1.4.0' },
              resources: {
                requests: { cpu: '2', ...resources },
                limits: resources,
              },
            },
          ],
          ...pod,
        },
      },
    },
  };
}

/** An endpoint that serves without GPUs. */
export function deployment(name: string, replicas: number): Manifest {
  const app = `${name}-${suffix}`;
  const labels = {
    app,
    'backstage.io/kubernetes-id': ENDPOINT,
    'fmops.dev/endpoint': 'true',
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: app, namespace: NAMESPACE, labels },
    spec: {
      replicas,
      selector: { matchLabels: { app } },
      template: {
        metadata: { labels, annotations: { 'fmops.dev/play': 'never-ends' } },
        spec: {
          containers: [{ name: 'server', image: 'vllm/vllm-openai:v0.11.0' }],
        },
      },
    },
  };
}
