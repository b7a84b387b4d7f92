import { webAddress } from './webAddress';

it.each([
  ['https://example.com/a', 'https://example.com/a'],
  ['file:///etc/passwd', undefined],
  ['data:text/html,x', undefined],
  ['https://', undefined],
  [undefined, undefined],
])('takes %s for %s', (text, expected) =>
  expect(webAddress(text)).toBe(expected),
);
