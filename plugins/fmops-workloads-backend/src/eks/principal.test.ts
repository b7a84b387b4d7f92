import { isSamePrincipal } from './principal';

const session = 'arn:aws:sts::111122223333:assumed-role/fmops-clusters/portal';

it.each([
  ['arn:aws:iam::111122223333:role/fmops-clusters', session, true],
  ['arn:aws:iam::111122223333:role/teams/ml/fmops-clusters', session, true],
  ['arn:aws:iam::111122223333:role/other', session, false],
  ['arn:aws:iam::444455556666:role/fmops-clusters', session, false],
  ['arn:aws:iam::111122223333:user/fmops-clusters', session, false],
  [
    'arn:aws:iam::111122223333:role/a/fmops-clusters',
    'arn:aws:iam::111122223333:role/b/fmops-clusters',
    false,
  ],
  [
    'arn:aws:iam::111122223333:user/portal',
    'arn:aws:iam::111122223333:user/portal',
    true,
  ],
])('an entry for %s lets %s in: %s', (entry, principal, same) => {
  expect(isSamePrincipal(entry, principal)).toBe(same);
});
