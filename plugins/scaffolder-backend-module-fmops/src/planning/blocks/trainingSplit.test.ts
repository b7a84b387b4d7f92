import { trainingSplit } from './trainingSplit';

it.each([
  [['test', 'train'], 'train'],
  [['test_sft', 'train_sft'], 'train_sft'],
  [['all'], 'all'],
  [[], 'train'],
])('trains on one of %j: %s', (names, split) => {
  expect(trainingSplit(names.map(name => ({ name })))).toBe(split);
});
