import { nodeNames } from '../scene.mjs';

/** Label of the pods of a run. */
const JOB_NAME = {
  Job: 'batch.kubernetes.io/job-name',
  PyTorchJob: 'training.kubeflow.org/job-name',
};

const CREATED = '2026-01-05T08:00:00Z';
const STARTED = '2026-01-05T08:01:00Z';
const ENDED = '2026-01-05T09:30:00Z';

const condition = (type, reason, time = STARTED) => ({
  type,
  status: 'True',
  reason,
  message: `${reason} says the bench`,
  lastProbeTime: time,
  lastTransitionTime: time,
});

function metadata({ name, namespace, project, index }) {
  return {
    name,
    namespace,
    labels: {
      'backstage.io/kubernetes-id': project,
      'app.kubernetes.io/managed-by': 'fmops',
    },
    annotations: {
      'fmops.dev/stage': 'fine-tuning',
      'fmops.dev/base-model': 'foundationmodel:default/llama-3.1-8b',
      'fmops.dev/dataset': 'modeldataset:default/support-tickets',
      'fmops.dev/output-model': `support-assistant-${index}`,
      'fmops.dev/submitted-by': 'user:default/data-scientist',
    },
  };
}

const template = project => ({
  metadata: { labels: { 'backstage.io/kubernetes-id': project } },
  spec: {
    restartPolicy: 'Never',
    containers: [
      {
        name: 'pytorch',
        image: 'registry.example.com/training/torchtune:0.6',
        command: ['tune', 'run', 'lora_finetune_distributed'],
        args: ['--config', '/etc/recipe/recipe.yaml', '--epochs', '3'],
        env: [
          { name: 'HF_HOME', value: '/cache/huggingface' },
          { name: 'NCCL_DEBUG', value: 'WARN' },
        ],
        resources: {
          limits: { 'nvidia.com/gpu': '4', cpu: '16', memory: '128Gi' },
        },
        volumeMounts: [{ name: 'cache', mountPath: '/cache' }],
      },
    ],
    volumes: [{ name: 'cache', emptyDir: {} }],
  },
});

/** Status of a Job with so many ready pods; every other one is suspended. */
export function jobStatus(ready) {
  const suspended = ready % 2 === 1;
  return {
    active: ready,
    ready,
    startTime: STARTED,
    conditions: [
      {
        ...condition('Suspended', suspended ? 'JobSuspended' : 'JobResumed'),
        status: suspended ? 'True' : 'False',
      },
    ],
  };
}

function job(run) {
  return {
    path: `/apis/batch/v1/namespaces/${run.namespace}/jobs`,
    object: {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: metadata(run),
      spec: {
        // No controller is to touch it: the bench sets its status
        managedBy: 'fmops.dev/bench',
        parallelism: 2,
        completions: 2,
        template: template(run.project),
      },
    },
    status: run.live
      ? jobStatus(2)
      : {
          succeeded: 2,
          startTime: STARTED,
          completionTime: ENDED,
          conditions: [
            condition('SuccessCriteriaMet', 'CompletionsReached', ENDED),
            condition('Complete', 'CompletionsReached', ENDED),
          ],
        },
  };
}

function pyTorchJob(run) {
  const replica = {
    restartPolicy: 'OnFailure',
    template: template(run.project),
  };
  const end = run.live ? [] : [condition('Succeeded', 'PyTorchJobSucceeded')];
  return {
    path: `/apis/kubeflow.org/v1/namespaces/${run.namespace}/pytorchjobs`,
    object: {
      apiVersion: 'kubeflow.org/v1',
      kind: 'PyTorchJob',
      metadata: metadata(run),
      spec: {
        runPolicy: { cleanPodPolicy: 'None' },
        pytorchReplicaSpecs: {
          Master: { replicas: 1, ...replica },
          Worker: { replicas: 1, ...replica },
        },
      },
    },
    status: {
      startTime: STARTED,
      ...(!run.live && { completionTime: ENDED }),
      replicaStatuses: {
        Master: run.live ? { active: 1 } : { succeeded: 1 },
        Worker: run.live ? { active: 1 } : { succeeded: 1 },
      },
      conditions: [
        condition('Created', 'PyTorchJobCreated', CREATED),
        condition('Running', 'PyTorchJobRunning'),
        ...end,
      ],
    },
  };
}

/** A pod of a live run; three for two runs, as in the published baseline. */
function pod(run, rank) {
  const { spec } = template(run.project);
  const { labels, annotations } = metadata(run);
  return {
    path: `/api/v1/namespaces/${run.namespace}/pods`,
    object: {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: `${run.name}-${rank}`,
        namespace: run.namespace,
        labels: { ...labels, [JOB_NAME[run.kind]]: run.name },
        annotations,
      },
      spec: { ...spec, nodeName: nodeNames[run.index % nodeNames.length] },
    },
    status: {
      phase: 'Running',
      startTime: STARTED,
      podIP: '10.0.0.7',
      conditions: [
        'Initialized',
        'Ready',
        'ContainersReady',
        'PodScheduled',
      ].map(type => ({ type, status: 'True', lastTransitionTime: STARTED })),
      containerStatuses: [
        {
          name: 'pytorch',
          image: spec.containers[0].image,
          imageID: `${spec.containers[0].image}@sha256:${'0'.repeat(64)}`,
          containerID: `containerd://${'0'.repeat(64)}`,
          ready: true,
          restartCount: 0,
          started: true,
          state: { running: { startedAt: STARTED } },
        },
      ],
    },
  };
}

/** Objects of a run, each with the path of its list and its status. */
export function objectsOf(run) {
  const own = run.kind === 'Job' ? job(run) : pyTorchJob(run);
  const pods = run.kind === 'Job' ? [0] : [0, 1];
  return [own, ...(run.live ? pods.map(rank => pod(run, rank)) : [])];
}

/**
 * A Job that waits in a queue, in one write: for clusters with more runs than
 * could get a status in the time of a benchmark.
 */
export function queuedJob(run) {
  const { path, object } = job(run);
  return {
    path,
    object: { ...object, spec: { ...object.spec, suspend: true } },
  };
}
