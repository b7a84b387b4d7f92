import { KubeObject } from '../objects/KubeObject';
import { ResourceCatalog } from '../resources/ResourceCatalog';
import { ClusterStore } from './ClusterStore';

describe('ClusterStore', () => {
  const type = new ResourceCatalog().mustKind('v1', 'ConfigMap');
  const object = (name: string, data = {}) =>
    ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace: 'n' },
      data,
    } as unknown as KubeObject);

  it('numbers all writes in one sequence and freezes what it holds', () => {
    const store = new ClusterStore();
    const before = store.resourceVersion;
    const a = store.put(type, object('a', { nested: { key: 'value' } }));
    const b = store.put(type, object('b'));
    expect(
      [a, b].map(o => Number(o.metadata.resourceVersion) - before),
    ).toEqual([1, 2]);
    expect(Object.isFrozen((a.data as { nested: object }).nested)).toBe(true);
  });

  it('lists in the order of names, whatever the order of writes', () => {
    const store = new ClusterStore();
    ['c', 'a', 'b'].forEach(name => store.put(type, object(name)));
    expect(store.list(type).map(o => o.metadata.name)).toEqual(['a', 'b', 'c']);
    expect(store.list(type, 'other')).toEqual([]);
  });

  it('replays changes after a version, as long as it knows them all', () => {
    const store = new ClusterStore({ historySize: 2 });
    const begin = store.resourceVersion;
    store.put(type, object('a'));
    const since = store.resourceVersion;
    store.put(type, object('a', { changed: true }));
    store.remove(type, 'n', 'a');
    const history = store.history(type);
    expect(history.since(since)?.map(change => change.type)).toEqual([
      'MODIFIED',
      'DELETED',
    ]);
    expect(history.since(begin)).toBeUndefined();
    expect(history.since(store.resourceVersion)).toEqual([]);
  });

  it('forgets history on demand', () => {
    const store = new ClusterStore();
    const begin = store.resourceVersion;
    store.put(type, object('a'));
    store.truncateHistory();
    expect(store.history(type).since(begin)).toBeUndefined();
    expect(store.history(type).since(store.resourceVersion)).toEqual([]);
  });

  it('tells listeners of each change with what was before', () => {
    const store = new ClusterStore();
    const seen: Array<[string, unknown]> = [];
    const stop = store.subscribe(change =>
      seen.push([change.type, change.previous?.data]),
    );
    store.put(type, object('a', { v: 1 }));
    store.put(type, object('a', { v: 2 }));
    store.remove(type, 'n', 'a');
    stop();
    store.put(type, object('a'));
    expect(seen).toEqual([
      ['ADDED', undefined],
      ['MODIFIED', { v: 1 }],
      ['DELETED', { v: 2 }],
    ]);
  });
});
