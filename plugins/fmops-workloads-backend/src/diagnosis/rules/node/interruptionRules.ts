import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** The node was taken away, or the pod from it. */
export const interruptionRules: DiagnosisRule[] = [
  {
    id: 'node.spot-interrupted',
    priority: 10,
    signals: [{ src: ['event'], reason: /^SpotInterrupted$/ }],
    sentence: 'AWS took the spot instance[ {node}] back.',
    advice: 'Train on on-demand or reserved capacity, and save checkpoints.',
    who: ['cloud provider'],
  },
  {
    id: 'node.reservation-interrupted',
    priority: 10,
    signals: [
      { src: ['event'], reason: /^CapacityReservationInstanceInterrupted$/ },
    ],
    sentence: 'The capacity reservation of the instance[ {node}] ended.',
    advice: 'Renew the reservation.',
    who: ['platform team'],
  },
  {
    id: 'node.instance-ending',
    priority: 11,
    signals: [
      {
        src: ['event'],
        reason:
          /^(InstanceStopping|InstanceTerminating|InstanceUnhealthy|TerminatingOnInterruption)$/,
      },
    ],
    sentence:
      'The instance[ {node}] was stopped, terminated or found unhealthy.',
    advice: 'Nothing to do, the pods move; find out who or what stopped it.',
    who: ['cloud provider'],
  },
  {
    id: 'node.karpenter-disruption',
    priority: 12,
    signals: [
      { src: ['event'], reason: /^DisruptionTerminating$/ },
      {
        src: ['event'],
        text: /Disrupting Node: (Drifted|Underutilized|Empty|Expired)|^Evicted pod: /,
      },
    ],
    sentence:
      'Karpenter removed the node[ {node}] to save or renew capacity[ ({why})].',
    values: [VALUES.disruption],
    advice:
      'Set the annotation karpenter.sh/do-not-disrupt: "true" on training pods.',
    who: ['user'],
  },
  {
    id: 'node.preempted-by-scheduler',
    priority: 13,
    signals: [
      {
        src: ['pod.condition'],
        type: /^DisruptionTarget$/,
        status: 'True',
        reason: /^PreemptionByScheduler$/,
      },
      { src: ['pod.status'], reason: /^Preempting$/ },
    ],
    sentence: 'A pod of higher priority took its place.',
    advice: 'Raise the priority, or wait.',
    who: ['wait'],
  },
  {
    id: 'node.not-ready',
    priority: 13,
    signals: [
      {
        src: ['pod.condition'],
        type: /^DisruptionTarget$/,
        status: 'True',
        reason: /^DeletionByTaintManager$/,
      },
      { src: ['pod.status'], reason: /^NodeLost$/ },
    ],
    sentence: 'The node[ {node}] stopped answering.',
    advice: 'Look at the conditions of the node at that time.',
    who: ['platform team'],
  },
  {
    id: 'node.drained',
    priority: 15,
    signals: [
      {
        src: ['pod.condition'],
        type: /^DisruptionTarget$/,
        status: 'True',
        reason: /^EvictionByEvictionAPI$/,
      },
    ],
    sentence: 'The pod was evicted, as when a node is emptied.',
    advice: 'Find out who emptied the node, and protect training pods from it.',
    who: ['platform team'],
  },
  {
    id: 'node.gone',
    priority: 15,
    signals: [
      {
        src: ['pod.condition'],
        type: /^DisruptionTarget$/,
        status: 'True',
        reason: /^DeletionByPodGC$/,
      },
    ],
    sentence: 'The node[ {node}] that it ran on does not exist any more.',
    advice: 'Look for an interruption of the instance at that time.',
    who: ['platform team'],
  },
  {
    id: 'node.spot-rebalance',
    priority: 48,
    signals: [{ src: ['event'], reason: /^SpotRebalanceRecommendation$/ }],
    sentence:
      'AWS says that the spot instance[ {node}] is likelier to be taken back.',
    advice: 'Save a checkpoint now.',
    who: ['wait'],
  },
  {
    id: 'node.drain-blocked',
    priority: 49,
    signals: [{ src: ['event'], reason: /^FailedDraining$/ }],
    sentence:
      'Karpenter cannot empty the node[ {node}], because its pods are protected.',
    advice: 'Expected while protected pods train.',
    who: ['platform team'],
  },
];
