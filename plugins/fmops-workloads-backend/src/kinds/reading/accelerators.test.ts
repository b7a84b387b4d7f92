import { acceleratorsOf, podsOf, type PodTemplate } from './accelerators';

const template = (
  gpus: number,
  instanceType?: string,
  resource = 'nvidia.com/gpu',
): PodTemplate => ({
  spec: {
    containers: [{ resources: { limits: { [resource]: `${gpus}` } } }],
    ...(instanceType && {
      nodeSelector: { 'node.kubernetes.io/instance-type': instanceType },
    }),
  },
});

it('tells the instance type that all pods with accelerators insist on', () => {
  expect(
    acceleratorsOf(
      podsOf(template(8, 'p5.48xlarge'), 2, 1),
      podsOf(template(4, 'p5.48xlarge'), 1, 0),
      // Its launcher computes nothing.
      podsOf({ spec: { containers: [{}] } }, 1, 1),
    ),
  ).toEqual({
    ...{ resource: 'nvidia.com/gpu', requested: 20, held: 8 },
    instanceType: 'p5.48xlarge',
  });
});

it.each([
  ['some take any', template(8)],
  ['they differ', template(8, 'p4d.24xlarge')],
])('tells none where %s', (_, other) => {
  expect(
    acceleratorsOf(podsOf(template(8, 'p5.48xlarge'), 1), podsOf(other, 1)),
  ).not.toHaveProperty('instanceType');
});
