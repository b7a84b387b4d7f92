import { sampleColumns, valueText } from './sampleColumns';

it('keeps the order of the dataset and leaves no column out', () => {
  const rows = [{ b: 1, extra: 2 }, { a: 3 }];
  const columns = [{ name: 'a' }, { name: 'b' }, { name: 'unused' }];
  expect(sampleColumns(rows, columns)).toEqual(['a', 'b', 'extra']);
  expect(sampleColumns(rows)).toEqual(['b', 'extra', 'a']);
});

it.each([
  ['text', 'text'],
  [['two\nlines'], '[ "two\\nlines" ]'],
  [0, '0'],
  [false, 'false'],
  [['a', { b: 1 }], '[ "a", { "b": 1 } ]'],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('%j reads %j', (value, text) => {
  expect(valueText(value)).toBe(text);
});
