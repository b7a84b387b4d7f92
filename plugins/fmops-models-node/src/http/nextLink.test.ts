import { nextLink } from './nextLink';
import { retryAfterMs } from './retryAfter';

const here = new URL('https://hub.example.com/api/models?limit=2');

it('finds the next page', () => {
  expect(
    nextLink(
      '<https://hub.example.com/api/models?p=0>; rel="prev", <https://hub.example.com/api/models?p=2>; rel="next"',
      here,
    )?.href,
  ).toBe('https://hub.example.com/api/models?p=2');
});

it.each([null, '', '<https://hub.example.com/>; rel="last"', 'garbage'])(
  'takes %s for the end',
  header => {
    expect(nextLink(header, here)).toBeUndefined();
  },
);

it('goes to no other host', () => {
  expect(() => nextLink('<https://evil.example>; rel="next"', here)).toThrow(
    'https://hub.example.com names a next page at https://evil.example, which is not followed',
  );
});

it.each([
  ['7', 7_000],
  ['Thu, 01 Jan 1970 00:00:09 GMT', 8_000],
  ['soon', undefined],
  [null, undefined],
])('reads Retry-After: %s', (header, ms) => {
  expect(retryAfterMs(header, 1_000)).toBe(ms);
});
