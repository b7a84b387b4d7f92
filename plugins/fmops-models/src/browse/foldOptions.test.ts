import { foldOptions } from './foldOptions';

const options = (length: number, ...selected: number[]) =>
  Array.from({ length }, (_, index) => ({
    value: `v${index}`,
    title: `Value ${index}`,
    count: 1,
    selected: selected.includes(index),
  }));

const titles = (...args: Parameters<typeof foldOptions>) =>
  foldOptions(...args).shown.map(({ title }) => title);

it('shows a few options all', () => {
  expect(foldOptions(options(7), false, '')).toMatchObject({
    shown: { length: 7 },
    hidden: 0,
    foldable: false,
  });
});

it('folds more, but for what is selected', () => {
  const folded = foldOptions(options(10, 8), false, '');
  expect(folded.shown.map(({ value }) => value)).toEqual([
    'v0',
    'v1',
    'v2',
    'v3',
    'v4',
    'v5',
    'v8',
  ]);
  expect(folded).toMatchObject({ hidden: 3, foldable: true, findable: false });
  expect(foldOptions(options(10), true, '').hidden).toBe(0);
});

it('finds one of many by a part of its title, whatever its case', () => {
  expect(titles(options(30), true, ' VALUE 2')).toHaveLength(11);
  expect(titles(options(30), true, 'e 29')).toEqual(['Value 29']);
  expect(foldOptions(options(30), true, 'nothing').shown).toEqual([]);
  // what was looked for is forgotten when it is folded again
  expect(titles(options(30), false, 'e 29')).toHaveLength(6);
});

it('shows a hundred of thousands, and those that are selected', () => {
  const many = foldOptions(options(5000, 4000), true, '');
  expect(many.shown).toHaveLength(101);
  expect(many.hidden).toBe(4899);
});
