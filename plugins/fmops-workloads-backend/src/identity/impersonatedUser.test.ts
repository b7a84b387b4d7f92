import { impersonatedUser } from './impersonatedUser';

const jane = (...groups: string[]) => ({
  userRef: 'user:default/Jane.Roe',
  ownershipRefs: new Set(['user:default/jane.roe', ...groups]),
});

it('names user and groups of the catalog behind a prefix, in lower case', () => {
  expect(
    impersonatedUser(jane('group:default/Language-Team', 'group:default/all'), [
      'group:default/language-team',
      'group:default/vision-team',
      'user:default/jane.roe',
    ]),
  ).toEqual({
    username: 'fmops:user:default/jane.roe',
    groups: ['fmops:group:default/language-team'],
  });
});

it.each([
  'user:default/jane\r\nImpersonate-Group: system:masters',
  'user:default/jane,system:masters',
  'user:default/jäne',
  'user:default/',
  'system:admin',
  'system:masters/user:default/jane',
  'group:default/language-team',
  `user:default/${'j'.repeat(64)}`,
])('passes no user %j on', userRef => {
  expect(() =>
    impersonatedUser({ userRef, ownershipRefs: new Set() }, []),
  ).toThrow('characters that clusters do not take');
});

it.each([
  'system:masters',
  'group:default/a\nb',
  'component:default/app',
  'group:default/a b',
])('passes no group %j on', group => {
  expect(impersonatedUser(jane(group), [group]).groups).toEqual([]);
});

it('passes on no more groups than a request should have', () => {
  const groups = Array.from({ length: 200 }, (_, i) => `group:default/g${i}`);
  expect(impersonatedUser(jane(...groups), groups).groups).toHaveLength(64);
});
