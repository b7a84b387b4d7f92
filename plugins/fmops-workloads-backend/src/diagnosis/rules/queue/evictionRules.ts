import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** Admitted once, and put back by the queue. */
export const evictionRules: DiagnosisRule[] = [
  {
    id: 'queue.preempted',
    priority: 14,
    signals: [
      {
        src: ['workload'],
        type: /^Evicted$/,
        status: 'True',
        reason: /^Preempted$/,
      },
      {
        src: ['workload'],
        type: /^Preempted$/,
        status: 'True',
        reason: /^(InClusterQueue|InCohort)/,
      },
      {
        src: ['workload'],
        text: /Preempted to accommodate a workload \(UID: ([^,]+), JobUID: ([^)]+)\) due to (.+?); preemptor path: (.+?); preemptee path: (.+)$/,
      },
    ],
    sentence:
      'Another workload with a higher priority, or with a claim to the quota, took the place of this one[ ({cause})].',
    values: [VALUES.kueuePreemptor],
    advice:
      'Nothing to do: it starts again from its last checkpoint when quota is free.[ The other workload has the job UID {preemptor}.]',
    who: ['wait'],
  },
  {
    id: 'queue.node-failures',
    priority: 17,
    signals: [
      {
        src: ['workload'],
        type: /^Evicted$/,
        status: 'True',
        reason: /^NodeFailures$/,
      },
    ],
    sentence:
      'It was taken back into the queue because a node under it failed.',
    advice:
      'Nothing to do: it is queued again by itself. What failed on the node stands beside this.',
    who: ['wait'],
  },
  {
    id: 'queue.max-execution',
    priority: 18,
    signals: [
      {
        src: ['workload'],
        status: 'True',
        reason: /MaximumExecutionTimeExceeded/,
      },
    ],
    sentence:
      'It ran for the longest time that its limit allows, and was stopped.',
    advice:
      'Raise maximumExecutionTimeSeconds, or resubmit so that it goes on from a checkpoint.',
    who: ['user'],
  },
  {
    id: 'queue.podsready-timeout',
    priority: 19,
    signals: [
      {
        src: ['workload'],
        type: /^Evicted$/,
        status: 'True',
        reason: /^PodsReadyTimeout$/,
      },
      { src: ['workload'], text: /Exceeded the PodsReady timeout/ },
    ],
    sentence:
      'It was admitted, but not all of its pods got ready in time, so it went back into the queue.',
    advice:
      'Look at why the pods of that attempt did not start; more attempts end the same way until that is solved.',
    who: ['user'],
  },
  {
    id: 'queue.deactivated',
    priority: 20,
    signals: [
      {
        src: ['workload'],
        type: /^Evicted$/,
        status: 'True',
        reason: /^Deactivated/,
      },
      { src: ['workload'], status: 'True', reason: /RequeuingLimitExceeded/ },
      { src: ['workload'], text: /The workload is deactivated/ },
    ],
    sentence:
      'It is switched off in the queue: a person stopped it, or it was put back too often.',
    advice: 'Solve what threw it out before, then activate it again.',
    who: ['user'],
  },
  {
    id: 'queue.moved',
    priority: 77,
    signals: [
      {
        src: ['workload'],
        type: /^Evicted$/,
        status: 'True',
        reason:
          /^(FlavorMigration|EvictedOnManagerCluster|WorkloadSliceReplaced)$/,
      },
    ],
    sentence:
      'It moves to another kind of node, another cluster or another part of its workload. That is not a failure.',
    advice: 'Nothing to do.',
    who: ['wait'],
  },
];
