import { retryName } from './retryName';

it.each([
  ['tune', 63, 'tune-r2'],
  ['tune-r2', 63, 'tune-r3'],
  ['tune-r9', 63, 'tune-r10'],
  ['tune-for-r', 63, 'tune-for-r-r2'],
  ['abcdefgh', 8, 'abcde-r2'],
  ['abcd-fgh', 8, 'abcd-r2'],
])('after %s comes, in %d characters, %s', (name, limit, next) => {
  expect(retryName(name, limit)).toBe(next);
});
