import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** What the node itself says about its health and about a pod. */
export const kubeletRules: DiagnosisRule[] = [
  {
    id: 'node.hyperpod-unhealthy',
    priority: 5,
    signals: [
      {
        src: ['node.label'],
        type: /^sagemaker\.amazonaws\.com\/node-health-status$/,
        text: /^(?!Schedulable$).+/,
      },
      { src: ['event'], reason: /^NodeFault$/ },
    ],
    sentence: 'HyperPod calls node {node} unhealthy[ ({health})].',
    values: [VALUES.nodeHealth],
    advice:
      'Nothing to do: HyperPod restarts or replaces the node, and then the job.',
    who: ['wait'],
    unverified: true,
  },
  {
    id: 'node.health-other',
    priority: 9,
    signals: [
      {
        src: ['node'],
        type: /^(KernelReady|NetworkingReady|StorageReady|ContainerRuntimeReady)$/,
        status: 'False',
      },
    ],
    sentence: 'Node {node} is not healthy[: {type}, {reason}].',
    advice: 'Repair the node; the reason says what is wrong.',
    who: ['platform team'],
  },
  {
    id: 'node.device-admission',
    priority: 16,
    signals: [
      { src: ['pod.status'], reason: /^UnexpectedAdmissionError$/ },
      {
        src: ['pod.status', 'event'],
        text: /Allocate failed due to requested number of devices unavailable for (\S+?)\. Requested: (\d+), Available: (\d+), which is unexpected/,
      },
    ],
    sentence:
      'The node had fewer healthy devices than the scheduler believed[: {available} of {requested} {resource}].',
    values: [VALUES.devices],
    advice:
      'Check the node for a broken GPU or a restarted device plugin; delete the pod to try again.',
    who: ['platform team'],
  },
  {
    id: 'node.emptydir-limit',
    priority: 20,
    signals: [
      {
        src: ['pod.status'],
        reason: /^Evicted$/,
        text: /Usage of EmptyDir volume "([^"]+)" exceeds the limit "?([^". ]+)/,
      },
    ],
    sentence: 'The temporary volume {volume} is over its limit of {limit}.',
    values: [VALUES.emptyDir],
    advice: 'Raise its sizeLimit.',
    who: ['user'],
  },
  {
    id: 'node.memory-pressure',
    priority: 21,
    signals: [
      {
        src: ['pod.status'],
        reason: /^Evicted$/,
        text: /The node was low on resource: memory/,
      },
    ],
    sentence: 'The node ran out of memory and evicted the pod.',
    advice: 'Raise the memory request, or use fewer data loader workers.',
    who: ['user'],
  },
  {
    id: 'node.disk-pressure',
    priority: 21,
    signals: [
      {
        src: ['pod.status'],
        reason: /^Evicted$/,
        text: /The node was low on resource: (ephemeral-storage|inodes|nodefs|imagefs)|Pod ephemeral local storage usage exceeds the total limit of containers|exceeded its local ephemeral storage limit/,
      },
    ],
    sentence: 'The local disk of the node is full, and the pod was evicted.',
    advice:
      'Put the model cache and the checkpoints on a volume, and request ephemeral-storage.',
    who: ['user'],
  },
  {
    id: 'node.kubelet-terminated',
    priority: 22,
    signals: [
      {
        src: ['pod.condition'],
        type: /^DisruptionTarget$/,
        status: 'True',
        reason: /^TerminationByKubelet$/,
      },
      { src: ['pod.status'], reason: /^(Terminated|NodeShutdown)$/ },
      {
        src: ['pod.status'],
        reason: /^Evicted$/,
        text: /The node had condition: /,
      },
    ],
    sentence:
      'The node ended the pod: it was short of something, or shut down.',
    advice: 'The message and the events of the node say which.',
    who: ['platform team'],
  },
  {
    id: 'node.out-of',
    priority: 23,
    signals: [
      { src: ['pod.status'], reason: /^OutOf(cpu|memory|\S+)$/ },
      {
        src: ['pod.status'],
        text: /Node didn't have enough resource: ([^,]+), requested: (\d+), used: (\d+), capacity: (\d+)/,
      },
    ],
    sentence:
      'The node was already full when the pod got there[: {resource}, {requested} asked for, {used} of {capacity} used].',
    values: [VALUES.outOf],
    advice: 'Nothing to do: it is tried again. If not, delete the failed pod.',
    who: ['wait'],
  },
  {
    id: 'node.affinity-changed',
    priority: 23,
    signals: [{ src: ['pod.status'], reason: /^NodeAffinity$/ }],
    sentence: 'The labels of the node do not fit the pod any more.',
    advice: 'Create the pod anew, and find out who changes the labels.',
    who: ['platform team'],
  },
];
