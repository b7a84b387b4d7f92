import {
  dateSortKey,
  numberSortKey,
  readNumberSortKey,
  textSortKey,
  type SortKey,
} from './sortKeys';

function sorted(keys: Record<string, SortKey>, order: 'asc' | 'desc') {
  const names = Object.keys(keys).sort((a, b) =>
    // The collation of PostgreSQL's default locale, which passes over punctuation.
    keys[a][order].localeCompare(keys[b][order], 'en-US', {
      ignorePunctuation: true,
    }),
  );
  return order === 'asc' ? names : names.reverse();
}

describe.each([
  [
    'numbers',
    {
      unknown: numberSortKey(undefined),
      seventy: numberSortKey(70e9),
      zero: numberSortKey(0),
      eight: numberSortKey(8.5e9),
    },
    ['zero', 'eight', 'seventy'],
  ],
  [
    'decimals',
    {
      unknown: numberSortKey(NaN, 3),
      more: numberSortKey(19.34, 3),
      less: numberSortKey(2.345, 3),
    },
    ['less', 'more'],
  ],
  [
    'dates',
    {
      unknown: dateSortKey(undefined),
      day: dateSortKey('2024-07-23'),
      month: dateSortKey('2024-07'),
      earlier: dateSortKey('2023-12-31'),
    },
    ['earlier', 'month', 'day'],
  ],
])('sort keys of %s', (_, keys, expected) => {
  it('go up, unknown last', () => {
    expect(sorted(keys, 'asc')).toEqual([...expected, 'unknown']);
  });

  it('go down, unknown last as well', () => {
    expect(sorted(keys, 'desc')).toEqual([...expected.reverse(), 'unknown']);
  });
});

it('sorts texts whatever their case', () => {
  expect(textSortKey('Qwen').asc).toBe('qwen');
});

it.each([0, 73.125, 2029])('reads %s back from its key', value => {
  const { asc, desc } = numberSortKey(value, 3);
  expect(readNumberSortKey(asc, 3)).toBe(value);
  expect(readNumberSortKey(desc, 3)).toBe(value);
});

it('reads nothing from a key of the unknown, or none', () => {
  const { asc, desc } = numberSortKey(undefined);
  expect([asc, desc, undefined].map(key => readNumberSortKey(key))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
