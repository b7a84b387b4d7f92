import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** Why AWS gives no new node. */
export const ec2Rules: DiagnosisRule[] = [
  {
    id: 'capacity.ec2-vcpu-quota',
    priority: 50,
    signals: [{ src: ['event', 'nodeclaim'], text: /VcpuLimitExceeded/ }],
    sentence:
      'The AWS account has used up its vCPU quota for this family of instances.',
    advice: 'Request a higher service quota for the region.',
    who: ['platform team'],
  },
  {
    id: 'capacity.ec2-spot-quota',
    priority: 50,
    signals: [
      { src: ['event', 'nodeclaim'], text: /MaxSpotInstanceCountExceeded/ },
    ],
    sentence: 'The AWS account has used up its quota of spot instances.',
    advice: 'Request a higher spot quota, or use on-demand instances.',
    who: ['platform team'],
  },
  {
    id: 'capacity.ec2-reservation',
    priority: 50,
    signals: [
      { src: ['event', 'nodeclaim'], text: /ReservationCapacityExceeded/ },
    ],
    sentence: 'The capacity reservation that it may use is full.',
    advice:
      'Wait until something in it ends, or allow other types of capacity.',
    who: ['wait'],
  },
  {
    id: 'capacity.ec2-subnet-ips',
    priority: 50,
    signals: [
      {
        src: ['event', 'nodeclaim'],
        text: /InsufficientFreeAddressesInSubnet/,
      },
    ],
    sentence: 'The subnet has no free IP address for another node.',
    advice: 'Add subnets, or use prefix delegation.',
    who: ['platform team'],
  },
  {
    id: 'capacity.ec2-fleet-limit',
    priority: 50,
    signals: [{ src: ['event', 'nodeclaim'], text: /MaxFleetCountExceeded/ }],
    sentence: 'The AWS account has reached its limit of EC2 fleets.',
    advice: 'Request a higher limit.',
    who: ['platform team'],
  },
  {
    id: 'capacity.ec2-unsupported',
    priority: 51,
    signals: [
      {
        src: ['event'],
        reason: /^InsufficientCapacityError$/,
        text: /\bUnsupported\b/,
      },
      { src: ['nodeclaim'], text: /\bUnsupported\b/ },
    ],
    sentence:
      'AWS does not offer this instance type in that zone, or with those options.',
    advice: 'Allow another zone or another type.',
    who: ['user'],
  },
  {
    id: 'capacity.ec2-ice',
    priority: 52,
    signals: [
      {
        src: ['event', 'nodeclaim'],
        text: /InsufficientInstanceCapacity|UnfulfillableCapacity/,
      },
      { src: ['event'], reason: /^InsufficientCapacityError$/ },
    ],
    sentence: 'AWS has no[ {instance}] instance to give right now.',
    values: [VALUES.instance],
    advice:
      'Allow more zones and instance types, or reserve capacity (Capacity Block).',
    who: ['cloud provider'],
  },
  {
    id: 'capacity.launch-failed',
    priority: 53,
    signals: [
      {
        src: ['nodeclaim'],
        type: /^Launched$/,
        status: 'Unknown',
        reason: /^(?!AwaitingReconciliation$).+/,
      },
    ],
    sentence: 'AWS refused to start a node for it.',
    advice: 'The message says what: permissions, machine image or user data.',
    who: ['platform team'],
    unverified: true,
  },
  {
    id: 'capacity.nodeclass-not-ready',
    priority: 53,
    signals: [{ src: ['event'], reason: /^NodeClassNotReady$/ }],
    sentence: 'The class of nodes that it would run on is not ready.',
    advice: 'Repair the EC2NodeClass: machine image, subnets, role.',
    who: ['platform team'],
  },
];
