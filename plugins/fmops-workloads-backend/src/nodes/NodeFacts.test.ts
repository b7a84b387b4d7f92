import { readNode, type Node } from './NodeFacts';

const node = (
  labels: Record<string, string>,
  allocatable: Record<string, string>,
  more: { unschedulable?: boolean; ready?: string } = {},
): Node => ({
  metadata: { name: 'ip-10-0-1-2', labels },
  spec: { unschedulable: more.unschedulable },
  status: {
    allocatable,
    conditions: [
      { type: 'MemoryPressure', status: 'False' },
      { type: 'Ready', status: more.ready ?? 'True' },
    ],
  },
});

const P5 = { 'node.kubernetes.io/instance-type': 'p5.48xlarge' };
const GPUS = { cpu: '191450m', 'nvidia.com/gpu': '8' };

it('keeps type, place, how it was bought and what it offers', () => {
  expect(
    readNode(
      node(
        {
          ...P5,
          'topology.kubernetes.io/zone': 'us-west-2c',
          'karpenter.sh/capacity-type': 'spot',
        },
        {
          ...GPUS,
          'vpc.amazonaws.com/efa': '32',
          'nvidia.com/mig-1g.5gb': '0',
        },
      ),
    ),
  ).toEqual({
    name: 'ip-10-0-1-2',
    instanceType: 'p5.48xlarge',
    capacityType: 'spot',
    zone: 'us-west-2c',
    ready: true,
    accelerators: { 'nvidia.com/gpu': 8 },
    efa: 32,
  });
});

it('reads Neuron devices and cores', () => {
  const offered = {
    'aws.amazon.com/neuron': '16',
    'aws.amazon.com/neuroncore': '32',
  };
  expect(readNode(node({}, offered))?.accelerators).toEqual({
    'aws.amazon.com/neuron': 16,
    'aws.amazon.com/neuroncore': 32,
  });
});

it.each([
  ['ON_DEMAND', 'on-demand'],
  ['SPOT', 'spot'],
  ['CAPACITY_BLOCK', 'reserved'],
  ['constructor', undefined],
])('knows %s of a node group as %s', (label, expected) => {
  const labels = { 'eks.amazonaws.com/capacityType': label };
  expect(readNode(node(labels, GPUS))?.capacityType).toBe(expected);
});

it.each([
  ['takes no pods', node(P5, GPUS, { unschedulable: true })],
  ['does not report', node(P5, GPUS, { ready: 'Unknown' })],
  // Its device plugin is missing, or not up yet.
  ['does not offer what it has', node(P5, { cpu: '191450m' })],
])('does not count on a node that %s', (_, given) => {
  expect(readNode(given)).toMatchObject({
    ready: false,
    accelerators: { 'nvidia.com/gpu': 8 },
  });
});

it('makes do with a node that tells nothing', () => {
  expect(readNode({ metadata: { name: 'n' } })).toEqual({
    name: 'n',
    ready: false,
    accelerators: {},
    efa: 0,
  });
  expect(readNode({})).toBeUndefined();
});
