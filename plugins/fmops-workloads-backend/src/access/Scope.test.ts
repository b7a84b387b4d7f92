import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { claimsOf, inScope, scopeKey } from './Scope';

const run = (kubernetesId?: string) =>
  ({
    ref: { cluster: 'a', namespace: 'language' },
    kubernetesId,
    lineage: {},
  } as Workload);

it('holds everything, or what makes one of its claims', () => {
  const scope = new Set(['a/language/tuning']);
  expect(inScope(scope, run('tuning'))).toBe(true);
  expect(inScope(scope, run('other'))).toBe(false);
  expect(inScope(scope, run())).toBe(false);
  expect(inScope('all', run())).toBe(true);
});

it('has the same key in any order, and another for another content', () => {
  expect(scopeKey(new Set(['x', 'y']))).toBe(scopeKey(new Set(['y', 'x'])));
  expect(scopeKey(new Set(['x']))).not.toBe(scopeKey('all'));
});

it('holds of a model what is in the scope besides', () => {
  const names = new Set(['foundationmodel:default/base']);
  const scope = { within: new Set(['a/language/tuning']), names };
  const tunes = (id: string) => ({
    ...run(id),
    lineage: { baseModel: 'base' },
  });
  expect(inScope(scope, tunes('tuning'))).toBe(true);
  expect(inScope(scope, tunes('other'))).toBe(false);
  expect(inScope({ within: 'all', names }, tunes('other'))).toBe(true);
  expect(inScope({ within: 'all', names }, { ...run('tuning') })).toBe(false);
  expect(scopeKey({ within: 'all', names })).not.toBe(
    scopeKey({ within: 'all', names: new Set(['another']) }),
  );
  expect(scopeKey({ within: 'all', names })).not.toBe(scopeKey(scope));
});

it('tells the claims that it is limited to', () => {
  const claims = new Set(['a/language/tuning']);
  expect(claimsOf(claims)).toBe(claims);
  expect(claimsOf({ within: claims, names: new Set() })).toBe(claims);
  expect(claimsOf('all')).toBeUndefined();
  expect(claimsOf({ within: 'all', names: new Set() })).toBeUndefined();
});
