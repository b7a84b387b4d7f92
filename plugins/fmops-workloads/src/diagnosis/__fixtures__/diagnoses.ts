import type {
  Diagnosis,
  DiagnosisLayer,
} from '@fmops/backstage-plugin-fmops-workloads-common';

const pod = 'support-tone-node-0-0';
const at = '2026-03-01T10:04:00Z';
const aPod = { kind: 'Pod', name: pod };

/** A diagnosis of each layer, as the backend tells it. */
export const DIAGNOSES: Record<DiagnosisLayer, Diagnosis> = {
  queue: {
    ruleId: 'queue.exceeds-max',
    layer: 'queue',
    priority: 70,
    sentence:
      'It asks for more nvidia.com/gpu than its queue can ever give: 64 of at most 32. It will never start.',
    advice:
      'Ask for fewer devices or use another queue; else have the quota or the borrowing limit raised.',
    who: ['user', 'platform team'],
    evidence: [
      {
        object: { kind: 'Workload', name: 'trainjob-support-tone-1f2e' },
        reason: 'Pending',
        message:
          "couldn't assign flavors to pod set node: insufficient quota for nvidia.com/gpu in flavor h100, previously considered podsets requests (0) + current podset request (64) > maximum capacity (32)",
        at,
      },
    ],
  },
  scheduler: {
    ruleId: 'scheduler.accelerator',
    layer: 'scheduler',
    priority: 62,
    sentence:
      'No node that it fits on has enough free nvidia.com/gpu: too little on 3 of 4.',
    advice:
      'Wait for others to finish. If all nodes lack it, there are no such nodes, or their device plugin is missing.',
    who: ['wait', 'platform team'],
    evidence: [
      {
        object: aPod,
        reason: 'Unschedulable',
        message:
          "0/4 nodes are available: 1 node(s) didn't match Pod's node affinity/selector, 3 Insufficient nvidia.com/gpu.",
        at,
      },
    ],
    pod,
  },
  capacity: {
    ruleId: 'capacity.ec2-ice',
    layer: 'capacity',
    priority: 52,
    sentence: 'AWS has no p5.48xlarge instance to give right now.',
    advice:
      'Allow more zones and instance types, or reserve capacity (Capacity Block).',
    who: ['cloud provider'],
    evidence: [
      {
        object: { kind: 'NodeClaim', name: 'reserved-x7k2p' },
        reason: 'InsufficientCapacityError',
        message:
          'NodeClaim reserved-x7k2p event: InsufficientInstanceCapacity for p5.48xlarge in us-west-2c',
      },
    ],
  },
  node: {
    ruleId: 'node.gpu-lost',
    layer: 'node',
    priority: 1,
    sentence:
      'A GPU vanished from node gpu-1: it has fallen off the bus. 3 other pods failed afterwards with communication errors.',
    advice: 'Replace the node; the run can go on from its last checkpoint.',
    who: ['platform team'],
    evidence: [
      {
        object: { kind: 'Node', name: 'gpu-1' },
        reason: 'NvidiaXID79Error',
        message: 'NVRM: Xid (PCI:0000:59:00): 79, GPU has fallen off the bus.',
        at,
      },
    ],
    pod,
    followers: 3,
    runbook: 'https://runbooks.example.com/gpu-lost',
  },
  image: {
    ruleId: 'image.not-found',
    layer: 'image',
    priority: 26,
    sentence:
      'The image ghcr.io/example/trainer:9.9 does not exist, or has no such tag.',
    advice: 'Correct the name of the image.',
    who: ['user'],
    evidence: [
      {
        object: { ...aPod, container: 'trainer' },
        reason: 'ErrImagePull',
        message:
          'failed to resolve reference "ghcr.io/example/trainer:9.9": not found',
        at,
      },
    ],
    pod,
    unverified: true,
  },
  container: {
    ruleId: 'container.oom-killed',
    layer: 'container',
    priority: 24,
    sentence:
      'Container trainer used more memory (RAM) of the node than its limit, and was killed. This is not GPU memory.',
    advice:
      'Raise the memory limit: loading weights and data loader workers need RAM.',
    who: ['user'],
    evidence: [
      {
        object: { ...aPod, container: 'trainer' },
        reason: 'OOMKilled',
        message: '',
        at,
      },
    ],
    pod,
  },
  app: {
    ruleId: 'app.nccl-timeout',
    layer: 'app',
    priority: 43,
    sentence: 'The workers waited for one that hangs (ALLREDUCE, 600029 ms).',
    advice:
      'Look at the rank that does not say this: data loader, checkpoint, or a different order of operations.',
    who: ['user'],
    evidence: [
      {
        object: { ...aPod, container: 'trainer' },
        message:
          'Watchdog caught collective operation timeout: WorkNCCL(SeqNum=81, OpType=ALLREDUCE, Timeout(ms)=600000) ran for 600029 milliseconds before timing out.',
        at,
      },
    ],
    pod,
    suspects: ['support-tone-node-0-2', 'support-tone-node-0-3'],
  },
  endpoint: {
    ruleId: 'endpoint.degraded-pods',
    layer: 'endpoint',
    priority: 87,
    sentence:
      'It serves, but some of its pods crash, wait or ran out of memory.',
    advice: 'Look at those pods.',
    who: ['user'],
    evidence: [
      {
        object: { kind: 'InferenceService', name: 'caption-api' },
        reason: 'ReadyWithUnreadyPods',
        message: 'Pod caption-api-predictor-0 is not ready',
      },
    ],
  },
};

/** Only the exit code is known. */
export const SYMPTOM: Diagnosis = {
  ruleId: 'container.exit-app',
  layer: 'container',
  priority: 94,
  sentence: 'Cause not found. Container trainer ended with exit code 1.',
  advice: 'Read the last traceback in its log.',
  who: ['user'],
  evidence: [
    {
      object: { ...aPod, container: 'trainer' },
      reason: 'Error',
      message: '',
      at,
    },
  ],
  pod,
  causeNotFound: true,
};
