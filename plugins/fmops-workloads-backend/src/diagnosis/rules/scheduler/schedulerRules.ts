import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** Why no node that is there takes a pod. Its messages name one reason for each group of nodes; a node that lacks a resource fulfils all else, so resources rank above labels, and labels above taints. */
export const schedulerRules: DiagnosisRule[] = [
  {
    id: 'scheduler.volume',
    priority: 60,
    signals: [
      {
        src: ['pod.condition', 'event'],
        text: /pod has unbound immediate PersistentVolumeClaims|persistentvolumeclaim "([^"]+)" not found|node\(s\) didn't find available persistent volumes to bind|node\(s\) didn't match PersistentVolume's node affinity|had volume node affinity conflict/,
      },
    ],
    sentence:
      'A volume that it needs is missing, not bound, or in another zone than the accelerators.',
    advice:
      'Create the volume claim; for data shared across zones use FSx, EFS or S3.',
    who: ['user'],
  },
  {
    id: 'scheduler.accelerator',
    priority: 62,
    signals: [
      {
        src: ['pod.condition', 'event'],
        text: /Insufficient (nvidia\.com\/gpu|aws\.amazon\.com\/neuron(core)?|vpc\.amazonaws\.com\/efa|nvidia\.com\/mig-\S+)/,
      },
    ],
    sentence:
      'No node that it fits on has enough free {resource}[: too little on {nodes} of {all}].',
    values: [VALUES.schedulerResource, VALUES.schedulerNodes],
    advice:
      'Wait for others to finish. If all nodes lack it, there are no such nodes, or their device plugin is missing.',
    who: ['wait', 'platform team'],
  },
  {
    id: 'scheduler.cpu-memory',
    priority: 63,
    signals: [
      {
        src: ['pod.condition', 'event'],
        text: /Insufficient (cpu|memory|ephemeral-storage)|Insufficient hugepages-2Mi|Too many pods/,
      },
    ],
    sentence:
      'No node that it fits on has enough {resource} free[: too little on {nodes} of {all}].',
    values: [VALUES.hostResource, VALUES.schedulerNodes],
    advice:
      'Request less than what a node can allocate, which is less than its advertised size.',
    who: ['user'],
  },
  {
    id: 'scheduler.selector',
    priority: 64,
    signals: [
      {
        src: ['pod.condition', 'event'],
        text: /node\(s\) didn't match Pod's node affinity\/selector|didn't match pod affinity rules|didn't match pod anti-affinity rules|didn't match pod topology spread constraints/,
      },
    ],
    sentence:
      'No node has the labels that it asks for, or its rules of spreading fit none.',
    advice: 'Correct the instance type, the zone or the spread rules.',
    who: ['user'],
  },
  {
    id: 'scheduler.taint',
    priority: 65,
    signals: [
      {
        src: ['pod.condition', 'event'],
        text: /node\(s\) had untolerated taint \{([^:]+): ([^}]*)\}|node\(s\) had untolerated taint\(s\)|node\(s\) had taint \{([^:]+): ([^}]*)\}, that the pod didn't tolerate/,
      },
    ],
    sentence:
      'The nodes that could take it keep it away with a taint[: {taint}].',
    values: [VALUES.taint],
    advice:
      'Add the toleration; of a taint for health or disruption, wait until it is gone.',
    who: ['user'],
  },
  {
    id: 'scheduler.cordoned',
    priority: 66,
    signals: [{ src: ['pod.condition', 'event'], text: /were unschedulable/ }],
    sentence: 'The nodes that could take it are closed for new pods.',
    advice: 'Wait for new nodes, or ask who empties them.',
    who: ['platform team'],
  },
  {
    id: 'scheduler.error',
    priority: 67,
    signals: [
      {
        src: ['pod.condition'],
        type: /^PodScheduled$/,
        reason: /^SchedulerError$/,
      },
    ],
    sentence: 'The scheduler failed on its own account.',
    advice: 'Look at the log of the scheduler.',
    who: ['platform team'],
  },
  {
    id: 'scheduler.unschedulable',
    priority: 68,
    signals: [
      {
        src: ['pod.condition'],
        type: /^PodScheduled$/,
        reason: /^Unschedulable$/,
      },
      {
        src: ['event'],
        reason: /^FailedScheduling$/,
        component: /^default-scheduler$/,
        text: /0\/(\d+) nodes are available: /,
      },
    ],
    sentence: 'No node can take it[ ({all} nodes: {list})].',
    values: [VALUES.schedulerList],
    advice: 'Change what the message says no node fulfils.',
    who: ['user'],
  },
  {
    id: 'scheduler.preempt-note',
    priority: 99,
    signals: [
      {
        src: ['pod.condition', 'event'],
        text: /preemption: 0\/\d+ nodes are available: \d+ Preemption is not helpful for scheduling|No preemption victims found for incoming pod|no new claims to deallocate,/,
      },
    ],
    sentence: 'Removing pods of lower priority would not make room for it.',
    advice: 'Nothing to do.',
    who: [],
  },
];
