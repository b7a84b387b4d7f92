import type { Pod } from '../details';
import { sharesOf } from './sharesOf';

const accelerators = { resource: 'nvidia.com/gpu', requested: 8 };
const NODES: Record<string, { instanceType: string; capacityType?: 'spot' }> = {
  big: { instanceType: 'p5.48xlarge' },
  cheap: { instanceType: 'g6.12xlarge', capacityType: 'spot' },
};

const pod = (
  nodeName: string | undefined,
  gpus: number,
  phase = 'Running',
  nodeSelector?: Record<string, string>,
): Pod => ({
  spec: {
    nodeName,
    nodeSelector,
    containers: [
      { name: 'sidecar' },
      { name: 'train', resources: { limits: { 'nvidia.com/gpu': `${gpus}` } } },
    ],
  },
  status: { phase },
});

const find = (name: string) => NODES[name];
const shares = (...pods: Pod[]) => sharesOf({ accelerators }, pods, find);

it('adds devices of nodes that are alike', () => {
  expect(
    shares(pod('cheap', 4), pod('big', 8), pod('big', 8), pod(undefined, 8)),
  ).toEqual([
    { instanceType: 'g6.12xlarge', capacityType: 'spot', devices: 4 },
    { instanceType: 'p5.48xlarge', devices: 16 },
  ]);
});

it('takes what runs, else what has run', () => {
  expect(shares(pod('cheap', 4, 'Failed'), pod('big', 8))).toEqual([
    { instanceType: 'p5.48xlarge', devices: 8 },
  ]);
  expect(shares(pod('big', 8, 'Succeeded'))).toEqual([
    { instanceType: 'p5.48xlarge', devices: 8 },
  ]);
});

it('believes a pod that wanted a certain instance where its node is not known', () => {
  const wanted = {
    'node.kubernetes.io/instance-type': 'p4d.24xlarge',
    'karpenter.sh/capacity-type': 'reserved',
  };
  expect(shares(pod('hidden', 8, 'Running', wanted), pod('gone', 1))).toEqual([
    { instanceType: 'p4d.24xlarge', capacityType: 'reserved', devices: 8 },
    { devices: 1 },
  ]);
});

it('is silent where nothing is held', () => {
  expect(shares(pod(undefined, 8), pod('big', 0))).toBeUndefined();
  expect(sharesOf({}, [pod('big', 8)], find)).toBeUndefined();
});
