import { evaluationSplit } from './evaluationSplit';

it.each([
  [['train', 'validation', 'test'], 'test'],
  [['train_sft', 'test_sft'], 'test_sft'],
  [['train', 'validation'], 'validation'],
  [['train'], 'train'],
  [[], 'train'],
])('asks from %j the split %s', (names, split) => {
  expect(evaluationSplit(names.map(name => ({ name })))).toBe(split);
});
