import { NotFoundError } from '@backstage/errors';
import { reasonOf } from './reasonOf';

it.each([
  [new NotFoundError('there is no model'), 'there is no model'],
  [new Error('a\u202eb\u0000c'), 'abc'],
  [new Error('  '), 'Error:'],
  ['broken', "unknown error 'broken'"],
])('tells of %p: %s', (error, reason) => expect(reasonOf(error)).toBe(reason));

it('tells the beginning of what is long', () => {
  const reason = reasonOf(new Error('select '.repeat(1_000)));
  expect(reason).toHaveLength(500);
  expect(reason).toMatch(/^select .*…$/);
});
