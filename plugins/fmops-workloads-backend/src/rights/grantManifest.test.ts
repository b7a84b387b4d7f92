import { parseAllDocuments } from 'yaml';
import { grantManifest, subjectOf } from './grantManifest';
import { impersonationNeed } from './impersonationNeed';
import { rightsOn, type Need } from './Need';

const need: Need = {
  ...{ id: 'write', title: 'Write', lack: 'missing', consequence: 'No.' },
  namespace: 'team-language',
  rights: [
    ...rightsOn('batch', 'jobs', 'create', 'patch'),
    ...rightsOn('batch', 'cronjobs', 'create', 'patch'),
    ...rightsOn('', 'pods/log', 'get'),
  ],
};
const documents = (text: string) =>
  parseAllDocuments(text).map(document => document.toJS());

it('is a role in its namespace, and its binding', () => {
  const [role, binding] = documents(
    grantManifest(need, { kind: 'Group', name: 'fmops:writers' }),
  );
  expect(role).toEqual({
    ...{ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role' },
    metadata: { name: 'fmops-portal-write', namespace: 'team-language' },
    rules: [
      {
        ...{ apiGroups: ['batch'], resources: ['jobs', 'cronjobs'] },
        verbs: ['create', 'patch'],
      },
      { apiGroups: [''], resources: ['pods/log'], verbs: ['get'] },
    ],
  });
  expect(binding).toMatchObject({
    kind: 'RoleBinding',
    metadata: role.metadata,
    roleRef: { kind: 'Role', name: 'fmops-portal-write' },
    subjects: [
      {
        ...{ kind: 'Group', name: 'fmops:writers' },
        apiGroup: 'rbac.authorization.k8s.io',
      },
    ],
  });
});

it('lists users and groups by name, never all', () => {
  const [role] = documents(
    grantManifest(
      impersonationNeed({
        users: ['user:default/jane', 'user:default/joe'],
        groups: ['group:default/Team'],
      }),
      { kind: 'ServiceAccount', name: 'portal', namespace: 'fmops' },
    ),
  );
  expect(role).toMatchObject({
    kind: 'ClusterRole',
    rules: [
      {
        ...{ resources: ['groups'], verbs: ['impersonate'] },
        resourceNames: ['fmops:group:default/team'],
      },
      {
        ...{ resources: ['users'], verbs: ['impersonate'] },
        resourceNames: ['fmops:user:default/jane', 'fmops:user:default/joe'],
      },
    ],
  });
});

it.each([
  [
    'system:serviceaccount:fmops:portal',
    ['system:serviceaccounts'],
    { kind: 'ServiceAccount', name: 'portal', namespace: 'fmops' },
  ],
  [
    'arn:aws:sts::111122223333:assumed-role/fmops/session',
    ['fmops:readers', 'system:authenticated'],
    { kind: 'Group', name: 'fmops:readers' },
  ],
  [
    'arn:aws:sts::111122223333:assumed-role/fmops/session',
    ['everybody', 'system:authenticated', 'fmops:readers'],
    { kind: 'Group', name: 'everybody', others: ['fmops:readers'] },
  ],
  ['portal', ['system:authenticated'], { kind: 'User', name: 'portal' }],
])('binds %s of %j', (username, groups, subject) => {
  expect(subjectOf({ username, groups })).toEqual(subject);
});

it('says where it is not clear which group is meant', () => {
  const subject = { kind: 'Group' as const, name: 'everybody' };
  const text = grantManifest(need, { ...subject, others: ['a\nb: c'] });
  expect(text.split('\n')[0]).toContain('"a\\nb: c"');
  expect(text).toContain(grantManifest(need, subject));
});
