import { KubeObject, Manifest } from '../objects/KubeObject';
import { apply } from './apply';
import { fieldsOf } from './fieldSet';
import { FieldManager, withOwner } from './managedFields';

describe('apply', () => {
  const portal: FieldManager = { name: 'portal', operation: 'Apply' };
  const person: FieldManager = { name: 'person', operation: 'Update' };
  const manifest = (spec: object): Manifest => ({
    apiVersion: 'v1',
    kind: 'Thing',
    metadata: { name: 'a' },
    spec,
  });
  const live = (spec: object, managers: Array<[FieldManager, object]>) =>
    managers.reduce<KubeObject>(
      (object, [manager, owned]) =>
        withOwner(object, manager, fieldsOf({ spec: owned }), ''),
      manifest(spec) as unknown as KubeObject,
    );

  it('merges maps, replaces lists and keeps what others set', () => {
    const { object } = apply(
      live({ map: { other: 1 }, list: [1, 2] }, []),
      manifest({ map: { mine: 2 }, list: [3] }),
      portal,
      false,
    );
    expect(object.spec).toEqual({ map: { other: 1, mine: 2 }, list: [3] });
  });

  it('removes only what the manager set alone', () => {
    const before = { alone: 1, theirs: 1 };
    const { object } = apply(
      live({ ...before, both: 1 }, [
        [person, { theirs: 1 }],
        [portal, { alone: 1, both: 1 }],
      ]),
      manifest({ both: 1 }),
      portal,
      false,
    );
    expect(object.spec).toEqual({ theirs: 1, both: 1 });
  });

  it('conflicts over another value, not over the same one', () => {
    const object = live({ field: 'theirs' }, [[person, { field: 'theirs' }]]);
    expect(
      apply(object, manifest({ field: 'theirs' }), portal, false).object.spec,
    ).toEqual({ field: 'theirs' });
    expect(() =>
      apply(object, manifest({ field: 'mine' }), portal, false),
    ).toThrow(
      'Apply failed with 1 conflict: conflict with "person" using v1: .spec.field',
    );
    expect(
      apply(object, manifest({ field: 'mine' }), portal, true).object.spec,
    ).toEqual({ field: 'mine' });
  });
});
