import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** What Karpenter and the Cluster Autoscaler say about new nodes. */
export const autoscalerRules: DiagnosisRule[] = [
  {
    id: 'capacity.nodepool-limits',
    priority: 54,
    signals: [
      {
        src: ['event'],
        text: /all available instance types exceed limits for nodepool|node limits have been exhausted for nodepool/,
      },
    ],
    sentence: 'The node pool[ {pool}] has reached its limit.',
    values: [VALUES.karpenterPool],
    advice: 'Raise the limits of the pool, or wait until nodes are released.',
    who: ['platform team'],
  },
  {
    id: 'capacity.reserved-taken',
    priority: 55,
    signals: [
      {
        src: ['event'],
        text: /one or more instance types with compatible reserved offerings are available, but could not be reserved|satisfying updated nodeclaim constraints would remove all compatible reserved offering options/,
      },
    ],
    sentence: 'The reserved capacity that fits it is in use.',
    advice: 'Wait until it is free.',
    who: ['wait'],
  },
  {
    id: 'capacity.dra',
    priority: 55,
    signals: [
      {
        src: ['event'],
        text: /pod has Dynamic Resource Allocation requirements that are not yet supported by Karpenter/,
      },
    ],
    sentence:
      'It claims devices in a way (ResourceClaims) that Karpenter cannot add nodes for.',
    advice: 'Ask for extended resources, or run on nodes that exist already.',
    who: ['user'],
  },
  {
    id: 'capacity.no-instance-type',
    priority: 56,
    signals: [
      {
        src: ['event'],
        text: /no instance type (met|has|had|which|satisfies)|nodepool requirements filtered out all available instance types|NodePool requirements filtered out all compatible available instance types|couldn[’']t meet minValues requirements/,
      },
      { src: ['event'], reason: /^NoCompatibleInstanceTypes$/ },
    ],
    sentence: 'No instance type fulfils all that it asks for together.',
    values: [VALUES.karpenterNeed],
    advice:
      'Relax type, zone, capacity type or the request.[ It asked for {requirements}.]',
    who: ['user'],
  },
  {
    id: 'capacity.nodepool-constraints',
    priority: 57,
    signals: [
      {
        src: ['event'],
        component: /^karpenter$/,
        text: /incompatible (volume |dynamic resource )?requirements|did not tolerate taint|label "([^"]+)" does not have known values/,
      },
    ],
    sentence: 'The labels or taints of the node pools[ ({pool})] keep it out.',
    values: [VALUES.karpenterPool],
    advice:
      'Correct the node selector or the toleration: it may be a misspelt label.',
    who: ['user'],
    unverified: true,
  },
  {
    id: 'capacity.ca-no-scaleup',
    priority: 57,
    signals: [
      { src: ['event'], reason: /^NotTriggerScaleUp$/ },
      { src: ['event'], text: /pod didn't trigger scale-up:/ },
    ],
    sentence:
      'The Cluster Autoscaler adds no node, because no node group would help.',
    advice: 'Add a node group that fits, or enlarge one.',
    who: ['platform team'],
  },
  {
    id: 'capacity.karpenter-failed',
    priority: 58,
    signals: [
      {
        src: ['event'],
        reason: /^FailedScheduling$/,
        component: /^karpenter$/,
        text: /^Failed to schedule pod, /,
      },
    ],
    sentence: 'Karpenter cannot add a node for it.',
    advice: 'The message says why, one reason for each node pool.',
    who: ['platform team'],
  },
  {
    id: 'capacity.ca-scaleup',
    priority: 59,
    signals: [{ src: ['event'], reason: /^TriggeredScaleUp$/ }],
    sentence: 'The Cluster Autoscaler is adding nodes for it.',
    advice: 'Wait: nodes with GPUs take some minutes.',
    who: ['wait'],
  },
  {
    id: 'capacity.node-starting',
    priority: 59,
    signals: [
      {
        src: ['event'],
        reason: /^Nominated$/,
        text: /Pod should schedule on: (nodeclaim\/(\S+?))?,? ?(node\/(\S+))?$/,
      },
      {
        src: ['nodeclaim'],
        type: /^(Registered|Initialized)$/,
        status: 'Unknown',
      },
    ],
    sentence: 'A node is being created for it[: {claim}].',
    values: [VALUES.nominated],
    advice: 'Wait: nodes with GPUs take some minutes.',
    who: ['wait'],
  },
];
