import { aWorkload } from '../__testUtils__/workloads';
import { describeInstances } from './describeInstances';

it('names the instances that are known', () => {
  const resource = 'nvidia.com/gpu';
  const instances = [
    { instanceType: 'p5.48xlarge', capacityType: 'spot' as const, devices: 8 },
    { instanceType: 'g6.xlarge', devices: 1 },
    { devices: 1 },
  ];
  const accelerators = { resource, requested: 10, instances };
  expect(describeInstances(aWorkload({ accelerators }))).toBe(
    'p5.48xlarge (spot), g6.xlarge',
  );
  expect(
    describeInstances(aWorkload({ accelerators: { resource, requested: 1 } })),
  ).toBeUndefined();
});
