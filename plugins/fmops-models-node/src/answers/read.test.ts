import { instant, prose, webAddress } from './read';

it.each([
  ['https://example.com/a', 'https://example.com/a'],
  [' https://example.com ', 'https://example.com/'],
  ['https://user:pass@example.com', undefined],
  ['https://:pass@example.com', undefined],
  ['file:///etc/passwd', undefined],
  ['data:text/html,x', undefined],
  ['https://', undefined],
  [7, undefined],
  [undefined, undefined],
])('reads the address %s as %s', (value, expected) =>
  expect(webAddress(value)).toBe(expected),
);

it.each([
  ['abc', 'abc'],
  ['abcdefg', 'abcd…'],
  ['a\u202ebc', 'abc'],
  ['abc\u{1f600}efg', 'abc…'],
  [' \u0000 ', undefined],
])('cuts %j to %j', (value, expected) =>
  expect(prose(value, 5)).toBe(expected),
);

it.each([
  [1_700_000_000_000, '2023-11-14T22:13:20.000Z'],
  ['1700000000000', '2023-11-14T22:13:20.000Z'],
  ['2023-11-14T22:13:20Z', '2023-11-14T22:13:20.000Z'],
  [new Date(1_700_000_000_000), '2023-11-14T22:13:20.000Z'],
])('reads the time %p', (value, expected) =>
  expect(instant(value)).toBe(expected),
);

it.each([{ toString: '' }, [], true, null, undefined, 'soon'])(
  'takes %j for no time',
  value => {
    expect(instant(value)).toBeUndefined();
  },
);
