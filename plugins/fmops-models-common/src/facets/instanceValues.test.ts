import { findInstance, SERVING_INSTANCES } from '../memory';
import { memoryClassesOn } from './instanceClasses';
import { INSTANCE_VALUES } from './instanceValues';

it('lets an instance stand for the memory classes that it serves', () => {
  expect(INSTANCE_VALUES).toContainEqual({
    value: 'p5.48xlarge',
    title: 'p5.48xlarge (8 × H100)',
    selects: memoryClassesOn(findInstance('p5.48xlarge')!),
  });
  expect(INSTANCE_VALUES.every(({ selects }) => selects?.length)).toBe(true);
});

it('goes from small to large', () => {
  const counts = INSTANCE_VALUES.map(({ selects }) => selects!.length);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
});

it('proposes one instance type of each set of devices, the cheapest', () => {
  const chosen = INSTANCE_VALUES.map(({ value }) => findInstance(value)!);
  for (const instance of chosen) {
    const { name, count } = instance.accelerator;
    const same = SERVING_INSTANCES.filter(
      ({ accelerator }) =>
        accelerator.name === name && accelerator.count === count,
    );
    expect(chosen.filter(other => same.includes(other))).toHaveLength(1);
    expect(instance.usdPerHour).toBe(
      same
        .map(({ usdPerHour }) => usdPerHour)
        .filter(price => price !== undefined)
        .sort((a, b) => a - b)[0],
    );
  }
});
