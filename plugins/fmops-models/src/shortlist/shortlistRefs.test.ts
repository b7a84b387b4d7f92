import { modelRef, modelRefs } from './shortlistRefs';

it.each([
  ['foundationmodel:default/a', 'foundationmodel:default/a'],
  ['FoundationModel:Default/A', 'foundationmodel:default/a'],
  ['component:default/a', undefined],
  ['a', undefined],
  ['', undefined],
  [{ ref: 'a' }, undefined],
])('%j → %j', (value, ref) => expect(modelRef(value)).toBe(ref));

it('takes what is stored for no more than it is', () => {
  const a = 'foundationmodel:default/a';
  expect(modelRefs([a, 7, a, null, 'x:y/z'], 20)).toEqual([a]);
  expect(modelRefs('nonsense', 20)).toEqual([]);
  const many = Array.from({ length: 30 }, (_, i) => `${a}${i}`);
  expect(modelRefs(many, 20)).toHaveLength(20);
});
