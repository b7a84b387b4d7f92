import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** Quota: there is none, or it never suffices. */
export const quotaRules: DiagnosisRule[] = [
  {
    id: 'queue.resource-quota',
    priority: 69,
    signals: [
      {
        src: ['event', 'job'],
        text: /exceeded quota: ([^,]+), requested: ([^,]+), used: ([^,]+), limited: (.+)/,
      },
    ],
    sentence:
      'The quota {quota} of the namespace refuses its pods[: {requested} asked for, {used} used of {limited}].',
    values: [VALUES.resourceQuota],
    advice:
      'Free what other runs hold in the namespace, or ask for a higher quota.',
    who: ['user', 'platform team'],
  },
  {
    id: 'queue.exceeds-max',
    priority: 70,
    signals: [
      {
        src: ['workload'],
        type: /^QuotaReserved$/,
        status: 'False',
        reason: /^ExceedsMaxQuota$/,
      },
      {
        src: ['workload'],
        text: /insufficient quota for (\S+) in flavor (\S+), .*> maximum capacity \(([^)]*)\)/,
      },
    ],
    sentence:
      'It asks for more[ {resource}] than its queue can ever give[: {requested} of at most {maximum}]. It will never start.',
    values: [VALUES.kueueMax],
    advice:
      'Ask for fewer devices or use another queue; else have the quota or the borrowing limit raised.',
    who: ['user', 'platform team'],
  },
  {
    id: 'queue.no-flavor',
    priority: 70,
    signals: [
      {
        src: ['workload'],
        type: /^QuotaReserved$/,
        status: 'False',
        reason: /^NoMatchingFlavor$/,
      },
      {
        src: ['workload'],
        text: /untolerated taint .+ in flavor \S+|flavor \S+ doesn't match node affinity|flavor \S+ not found|resource \S+ unavailable in ClusterQueue/,
      },
    ],
    sentence: 'No kind of node that the queue offers fits what it asks for.',
    advice:
      'Correct the node selector, the toleration or the name of the resource; the flavors of the queue say what there is.',
    who: ['user'],
  },
  {
    id: 'queue.topology',
    priority: 71,
    signals: [
      {
        src: ['workload'],
        reason: /^(TopologyPlacementFailed|PendingDelayedTopologyRequests)$/,
      },
      {
        src: ['workload'],
        text: /topology "[^"]+" (allows to fit only \d+ out of \d+ pod\(s\)|doesn't allow to fit any of)/,
      },
    ],
    sentence:
      'There is quota, but not in the layout of racks or blocks that it requires[: only {fits} of {pods} pods fit].',
    values: [VALUES.kueueTopology],
    advice: 'Wait, or prefer the topology instead of requiring it.',
    who: ['wait', 'user'],
  },
  {
    id: 'queue.volcano-quota',
    priority: 71,
    signals: [
      {
        src: ['event', 'podgroup'],
        text: /queue resource quota insufficient: insufficient (\S+)/,
      },
    ],
    sentence: 'Its Volcano queue has no[ {resource}] quota left.',
    values: [VALUES.volcanoQuota],
    advice: 'Wait, or use another queue.',
    who: ['wait'],
  },
  {
    id: 'queue.kai-quota',
    priority: 71,
    signals: [
      { src: ['podgroup'], reason: /^(NonPreemptibleOverQuota|OverLimit)$/ },
    ],
    sentence: 'It is over the quota or the limit of its KAI queue.',
    advice: 'Make it preemptible, or ask for less.',
    who: ['user'],
  },
  {
    id: 'queue.waiting-quota',
    priority: 72,
    signals: [
      {
        src: ['workload'],
        type: /^QuotaReserved$/,
        status: 'False',
        reason: /^WaitingForQuota$/,
      },
      {
        src: ['workload'],
        text: /insufficient unused quota for (\S+) in flavor (\S+), (\S+) more needed/,
      },
    ],
    sentence:
      'It waits for quota that others use now[: {more} more {resource} needed in flavor {flavor}].',
    values: [VALUES.kueueShort],
    advice:
      'Wait: it starts when others finish. Fewer devices would start sooner.',
    who: ['wait'],
  },
  {
    id: 'queue.volcano-gang',
    priority: 72,
    signals: [
      {
        src: ['podgroup'],
        type: /^Unschedulable$/,
        reason: /^(NotEnoughResources|NotEnoughTasks|NotEnoughPodsOfTask)$/,
      },
      { src: ['podgroup', 'event'], text: /tasks in gang unschedulable/ },
    ],
    sentence:
      'Its pods start together or not at all, and not all of them fit now.',
    advice: 'Wait, or make the group smaller.',
    who: ['wait'],
  },
  {
    id: 'queue.preempting-others',
    priority: 73,
    signals: [
      {
        src: ['workload'],
        type: /^QuotaReserved$/,
        status: 'False',
        reason: /^WaitingForPreemptedWorkloads$/,
      },
      { src: ['workload'], text: /Pending the preemption of \d+ workload/ },
      {
        src: ['workload'],
        text: /Workload has overlapping preemption targets with another workload/,
      },
    ],
    sentence:
      'Workloads of lower priority are being removed to make room for it.',
    advice: 'Nothing to do: it starts when they have let go.',
    who: ['wait'],
  },
  {
    id: 'queue.preemption-gated',
    priority: 73,
    signals: [
      { src: ['workload'], type: /^BlockedOnPreemptionGates$/, status: 'True' },
    ],
    sentence:
      'It could take the place of others, but a gate forbids that for now.',
    advice: 'Wait for the gate, or for free quota.',
    who: ['wait'],
  },
];
