import { modelNameObjection, proposedModelName } from './modelName';

it.each([
  ['Qwen2.5-7B-Instruct', 'qwen2.5-7b-instruct'],
  ['Größe_1', 'gro-e-1'],
  ['..evil/../x..', 'evil-..-x'],
  ['模型', undefined],
])('proposes a name for %s', (source, name) => {
  expect(proposedModelName(source)).toBe(name);
});

it('proposes only names that can be used', () => {
  const name = proposedModelName(`${'a'.repeat(62)}-b`)!;
  expect(name).toBe('a'.repeat(62));
  expect(modelNameObjection(name)).toBeUndefined();
});

it.each(['', '-a', 'a.', 'A', 'a b', '../a', 'a/b', 'a'.repeat(64)])(
  'objects to the name "%s"',
  name => {
    expect(modelNameObjection(name)).toEqual(expect.any(String));
  },
);
