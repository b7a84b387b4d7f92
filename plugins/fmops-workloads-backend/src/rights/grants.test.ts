import type { ClusterRight } from '@fmops/backstage-plugin-fmops-workloads-common';
import { grants, type ResourceRule } from './grants';

const right = (changes: Partial<ClusterRight> = {}): ClusterRight => ({
  ...{ verb: 'get', group: '', resource: 'pods' },
  ...changes,
});
const rule = (changes: ResourceRule = {}): ResourceRule => ({
  ...{ verbs: ['get'], apiGroups: [''], resources: ['pods'] },
  ...changes,
});
const log = right({ resource: 'pods/log' });

it.each<[ResourceRule, ClusterRight, boolean]>([
  [rule(), right(), true],
  [rule(), right({ verb: 'list' }), false],
  [rule(), right({ group: 'batch' }), false],
  [rule(), log, false],
  [rule({ verbs: ['*'] }), right({ verb: 'delete' }), true],
  [rule({ apiGroups: ['*'] }), right({ group: 'batch' }), true],
  [rule({ resources: ['*'] }), log, true],
  [rule({ resources: ['pods/log'] }), log, true],
  [rule({ resources: ['*/log'] }), log, true],
  [rule({ resources: ['*/log'] }), right(), false],
  [rule({ resourceNames: [] }), right(), true],
  [rule({ resourceNames: ['a'] }), right(), false],
  [rule({ resourceNames: ['a'] }), right({ name: 'a' }), true],
  [rule({ resourceNames: ['a'] }), right({ name: 'b' }), false],
  [rule(), right({ name: 'b' }), true],
  [{}, right(), false],
])('%j and %j: %s', (given, wanted, granted) => {
  expect(grants(given, wanted)).toBe(granted);
});
