/** How a demonstration cluster, or the test control plane, is to play a run. */
export interface Play {
  seconds?: number;
  outcome?: 'succeed' | 'oom' | 'error' | 'never-ends';
  gpus?: number;
}

const annotations = ({ seconds = 20, outcome = 'succeed' }: Play) => ({
  'fmops.dev/play': outcome,
  'fmops.dev/play-seconds': `${seconds}`,
});

/** A Job of one container. */
export function jobManifest(name: string, play: Play = {}) {
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name,
      namespace: 'team-language',
      annotations: annotations(play),
    },
    spec: {
      backoffLimit: 0,
      template: {
        metadata: { annotations: annotations(play) },
        spec: {
          restartPolicy: 'Never',
          containers: [
            {
              name: 'train',
              image: 'example.com/train:1',
              resources: play.gpus
                ? { limits: { 'nvidia.com/gpu': `${play.gpus}` } }
                : {},
            },
          ],
        },
      },
    },
  };
}

/** A TrainJob of one node. */
export function trainJobManifest(name: string, play: Play = {}) {
  return {
    apiVersion: 'trainer.kubeflow.org/v1alpha1',
    kind: 'TrainJob',
    metadata: {
      name,
      namespace: 'team-language',
      annotations: {
        ...annotations(play),
        'fmops.dev/stage': 'instruction-tuning',
        'fmops.dev/output-model': 'support-8b',
      },
    },
    spec: {
      runtimeRef: {
        apiGroup: 'trainer.kubeflow.org',
        kind: 'ClusterTrainingRuntime',
        name: 'torch-distributed',
      },
      trainer: {
        image: 'example.com/train:1',
        numNodes: 1,
        resourcesPerNode: { limits: { 'nvidia.com/gpu': '1' } },
      },
    },
  };
}
