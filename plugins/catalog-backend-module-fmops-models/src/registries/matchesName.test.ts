import { matchesName } from './matchesName';

it.each([
  ['*', 'anything', true],
  ['llama', 'Llama', true],
  ['llama', 'llama-2', false],
  ['llama-*', 'llama-2', true],
  ['*-test', 'llama-test', true],
  ['*-test', 'llama-test-2', false],
  ['a*a', 'a', false],
  ['a*b*c', 'a-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['org/*.awq', 'org/x.awq', true],
])('%s and %s: %s', (pattern, name, expected) => {
  expect(matchesName(pattern, name)).toBe(expected);
});
