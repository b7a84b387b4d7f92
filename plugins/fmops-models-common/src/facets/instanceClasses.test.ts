import { findInstance, fitsOn, type ModelShape } from '../memory';
import { MEMORY_CLASSES } from './classes';
import { memoryClassesOn } from './instanceClasses';

it.each([
  ['g4dn.xlarge', 'up-to-0014-gib'],
  ['g6.xlarge', 'up-to-0020-gib'],
  ['g6e.xlarge', 'up-to-0040-gib'],
  ['p5.4xlarge', 'up-to-0072-gib'],
  ['g6e.48xlarge', 'up-to-0300-gib'],
  ['p5.48xlarge', 'up-to-0550-gib'],
  ['p5en.48xlarge', 'up-to-0990-gib'],
])('%s serves the classes up to %s', (type, largest) => {
  const classes = memoryClassesOn(findInstance(type)!);
  const all = MEMORY_CLASSES.map(({ value }) => value);

  expect(classes).toEqual(all.slice(0, all.indexOf(largest) + 1));
});

it('promises nothing for devices that it has no formula for', () => {
  expect(memoryClassesOn(findInstance('trn1.32xlarge')!)).toEqual([]);
});

it('promises only models that fit or are tight', () => {
  const instance = findInstance('g6e.48xlarge')!;
  const shape: ModelShape = {
    type: 'encoder',
    attentionHeads: 64,
    // 300 GiB on one device: the largest of the class.
    parameters: Math.floor(((300 - 2.3) / 1.05 / 1.02 / 2) * 2 ** 30),
  };
  expect(memoryClassesOn(instance)).toContain('up-to-0300-gib');
  expect(fitsOn(shape, instance)?.verdict).not.toBe('does-not-fit');
});
