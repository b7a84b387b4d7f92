import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** What keeps a queue from looking at a workload or its pods. */
export const admissionRules: DiagnosisRule[] = [
  {
    id: 'queue.webhook-denied',
    priority: 69,
    signals: [
      {
        src: ['event', 'job'],
        text: /admission webhook "([^"]+)" denied the request/,
      },
    ],
    sentence: 'A policy of the cluster[ ({webhook})] refuses its pods.',
    values: [VALUES.webhook],
    advice: 'Change what the rest of the message names.',
    who: ['user'],
  },
  {
    id: 'queue.misconfigured',
    priority: 70,
    signals: [
      {
        src: ['workload'],
        type: /^QuotaReserved$/,
        status: 'False',
        reason: /^(Misconfigured|Inadmissible)$/,
      },
      {
        src: ['workload'],
        text: /LocalQueue \S+ (doesn't exist|is inactive)|ClusterQueue \S+ is inactive|ClusterQueue \S+ not found/,
      },
      {
        src: ['event'],
        reason: /^(ErrWorkloadCompose|WorkloadPriorityClassNotFound)$/,
      },
    ],
    sentence:
      'Its queue or its priority class does not exist, or is switched off.',
    advice:
      'Correct the label kueue.x-k8s.io/queue-name or the priority class; else have the queue activated.',
    who: ['user', 'platform team'],
  },
  {
    id: 'queue.stopped',
    priority: 70,
    signals: [
      {
        src: ['workload'],
        type: /^QuotaReserved$/,
        status: 'False',
        reason: /^Suspended$/,
      },
      {
        src: ['workload'],
        type: /^Evicted$/,
        status: 'True',
        reason: /^(ClusterQueueStopped|LocalQueueStopped)$/,
      },
      {
        src: ['clusterqueue'],
        type: /^Active$/,
        status: 'False',
        reason:
          /^(Terminating|Stopped|FlavorNotFound|AdmissionCheckNotFound|AdmissionCheckInactive|MultipleMultiKueueAdmissionChecks|TopologyNotFound|Unknown)$/,
      },
    ],
    sentence: 'Its queue is stopped, or cannot be used[ ({reason})].',
    advice: 'Ask the owner of the queue to bring it back.',
    who: ['platform team'],
  },
  {
    id: 'queue.admission-check',
    priority: 71,
    signals: [
      {
        src: ['workload'],
        type: /^Admitted$/,
        status: 'False',
        reason: /^UnsatisfiedAdmissionChecks$/,
      },
      {
        src: ['workload'],
        type: /^Evicted$/,
        status: 'True',
        reason: /^AdmissionCheck$/,
      },
      { src: ['workload'], text: /The workload has failed admission checks/ },
      { src: ['event'], reason: /^AdmissionCheckRejected$/ },
    ],
    sentence:
      'It has quota, but a check before admission is not passed yet, or was refused.',
    advice:
      'Wait; if it was refused, the message of the check says what the platform team must do.',
    who: ['wait', 'platform team'],
  },
  {
    id: 'queue.wait-others-ready',
    priority: 74,
    signals: [
      {
        src: ['workload'],
        type: /^QuotaReserved$/,
        status: 'False',
        reason: /^(WaitingForPodsReady|Waiting)$/,
      },
    ],
    sentence: 'The queue admits nothing until those admitted before are ready.',
    advice: 'Wait: one that starts slowly holds up the queue.',
    who: ['wait'],
  },
  {
    id: 'queue.on-hold',
    priority: 75,
    signals: [
      {
        src: ['workload'],
        type: /^QuotaReserved$/,
        status: 'False',
        reason: /^(OnHold|AdmissionGated)$/,
      },
    ],
    sentence: 'It is held on purpose: scaled to zero, or gated.',
    advice: 'Nothing is wrong. Scale it up, or remove the gate.',
    who: ['user'],
  },
  {
    id: 'queue.evaluating',
    priority: 76,
    signals: [
      {
        src: ['workload'],
        type: /^QuotaReserved$/,
        status: 'False',
        reason: /^PendingEvaluation$/,
      },
    ],
    sentence: 'The queue has not looked at it yet.',
    advice: 'Wait: in a queue in strict order, something stands ahead of it.',
    who: ['wait'],
  },
  {
    id: 'queue.gated',
    priority: 78,
    signals: [
      {
        src: ['pod.condition'],
        type: /^PodScheduled$/,
        reason: /^SchedulingGated$/,
      },
    ],
    sentence:
      'A gate keeps its pod from being scheduled, as the queue does until it admits it.',
    advice: 'Wait: the queue says what it waits for.',
    who: ['wait'],
  },
];
