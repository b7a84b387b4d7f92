import type {
  ClusterStatus,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Scope } from '../access';
import type { ClusterRegistry } from '../clusters';
import type { StoreChange, WorkloadStore } from '../store';
import type { EventStream } from './EventStream';
import { WorkloadViews } from './WorkloadViews';

function workload(uid: string, kubernetesId: string, state = 'Running') {
  return {
    ref: { cluster: 'a', namespace: 'n', uid },
    kubernetesId,
    state,
    lineage: {},
  } as Workload;
}

/** A store that tests change by hand. */
class Store {
  revision = 0;
  readonly stored = new Map<string, { workload: Workload; revision: number }>();
  listener: (change: StoreChange) => void = () => {};

  all() {
    return this.stored.values();
  }

  *claiming(claims: Set<string>) {
    for (const stored of this.all()) {
      if (claims.has(`a/n/${stored.workload.kubernetesId}`)) {
        yield stored;
      }
    }
  }

  onChange(listener: (change: StoreChange) => void) {
    this.listener = listener;
    return () => {};
  }

  put(next: Workload) {
    const previous = this.stored.get(next.ref.uid)?.workload;
    this.revision += 1;
    const { revision } = this;
    this.stored.set(next.ref.uid, { workload: next, revision });
    this.listener({ type: 'changed', workload: next, previous });
  }

  remove(uid: string) {
    const previous = this.stored.get(uid)!.workload;
    this.revision += 1;
    this.stored.delete(uid);
    this.listener({ type: 'removed', key: `a/${uid}`, previous });
  }
}

/** A stream that keeps what is written, as events. */
class Reader {
  text = '';
  writes: string[] = [];
  close: () => void = () => {};

  write(frames: string) {
    this.writes.push(frames);
    this.text += frames;
    return true;
  }

  onClose(listener: () => void) {
    this.close = listener;
  }

  get events() {
    return this.text
      .split('\n\n')
      .filter(Boolean)
      .map(text => {
        const field = (name: string) =>
          new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1];
        return {
          type: field('event'),
          data: JSON.parse(field('data')!),
          id: field('id'),
        };
      });
  }

  get lastId() {
    return this.events.flatMap(({ id }) => id ?? []).at(-1);
  }
}

describe('WorkloadViews', () => {
  const status = { name: 'a', reachable: true, kinds: [] } as ClusterStatus;
  const TUNING = new Set(['a/n/tuning']);
  let store: Store;
  let views: WorkloadViews;
  let changeCluster: (status: ClusterStatus) => void;

  beforeEach(() => {
    jest.useFakeTimers();
    store = new Store();
    views = new WorkloadViews({
      store: store as unknown as WorkloadStore,
      clusters: {
        statuses: () => [status],
        onStatus: (listener: typeof changeCluster) => {
          changeCluster = listener;
        },
      } as unknown as ClusterRegistry,
    });
  });

  afterEach(() => jest.useRealTimers());

  function join(scope: Scope, lastEventId?: string) {
    const reader = new Reader();
    views.join(scope, reader as unknown as EventStream, lastEventId);
    return reader;
  }

  const types = (reader: Reader) => reader.events.map(({ type }) => type);

  it('begins with a snapshot of the scope', () => {
    store.put(workload('1', 'tuning'));
    store.put(workload('2', 'other'));

    expect(join(TUNING).events).toEqual([
      {
        type: 'snapshot',
        data: { workloads: [workload('1', 'tuning')], clusters: [status] },
        id: expect.any(String),
      },
    ]);
    expect(join('all').events[0].data.workloads).toHaveLength(2);
  });

  it('takes a run out of the view of a model that it no longer names', () => {
    const names = new Set(['foundationmodel:default/base']);
    const reader = join({ within: 'all', names });
    const tunes = {
      ...workload('1', 'tuning'),
      lineage: { baseModel: 'base' },
    };
    store.put(tunes);
    jest.advanceTimersByTime(150);
    const { lastId } = reader;
    store.put({ ...tunes, lineage: {} });
    jest.advanceTimersByTime(150);

    expect(types(reader)).toEqual(['snapshot', 'changed', 'removed']);
    // Who was away meanwhile is not left with it
    expect(types(join({ within: 'all', names }, lastId))).toEqual(['snapshot']);
  });

  it('tells only those who saw a workload that it is forgotten', () => {
    store.put(workload('1', 'tuning'));
    store.put(workload('2', 'secret'));
    const mine = join(TUNING);
    store.remove('2');
    jest.advanceTimersByTime(150);
    expect(types(mine)).toEqual(['snapshot']);

    store.put(workload('1', 'secret'));
    store.remove('1');
    jest.advanceTimersByTime(150);
    expect(types(mine)).toEqual(['snapshot', 'removed']);
  });

  it('sends the last of several changes, and only to who may see it', () => {
    const mine = join(TUNING);
    const all = join('all');
    store.put(workload('1', 'tuning', 'Pending'));
    store.put(workload('1', 'tuning', 'Running'));
    store.put(workload('2', 'other'));
    jest.advanceTimersByTime(150);

    expect(types(mine)).toEqual(['snapshot', 'changed']);
    expect(mine.events[1].data.state).toBe('Running');
    expect(types(all)).toEqual(['snapshot', 'changed', 'changed']);
  });

  it('makes the text once for all viewers of a scope', () => {
    const [first, second] = [join(TUNING), join(new Set(TUNING))];
    const stringify = jest.spyOn(JSON, 'stringify');
    store.put(workload('1', 'tuning'));
    jest.advanceTimersByTime(150);

    expect(stringify).toHaveBeenCalledTimes(1);
    expect(first.writes.at(-1)).toBe(second.writes.at(-1));
    stringify.mockRestore();
  });

  it('makes a snapshot once, as long as it is true', () => {
    store.put(workload('1', 'tuning'));
    join(TUNING);
    const stringify = jest.spyOn(JSON, 'stringify');
    store.put(workload('2', 'other'));
    const [second, third] = [join(TUNING), join(TUNING)];
    expect(stringify).not.toHaveBeenCalled();
    expect(second.events).toEqual(third.events);

    store.put(workload('3', 'tuning'));
    expect(join(TUNING).events[0].data.workloads).toHaveLength(2);
    stringify.mockRestore();
  });

  it('sends at once, but spends no more than a fifth of the time on it', () => {
    const reader = join(TUNING);
    const now = jest.spyOn(performance, 'now');
    // Sending takes 30 ms
    now.mockReturnValueOnce(1_000).mockReturnValueOnce(1_000);
    now.mockReturnValue(1_030);
    store.put(workload('1', 'tuning'));
    jest.advanceTimersByTime(10);
    expect(types(reader)).toEqual(['snapshot', 'changed']);

    store.put(workload('2', 'tuning'));
    jest.advanceTimersByTime(110);
    expect(types(reader)).toEqual(['snapshot', 'changed']);
    jest.advanceTimersByTime(20);
    expect(types(reader)).toEqual(['snapshot', 'changed', 'changed']);
    now.mockRestore();
  });

  it('tells what is gone, or has left the scope', () => {
    store.put(workload('1', 'tuning'));
    store.put(workload('2', 'tuning'));
    const reader = join(TUNING);
    store.remove('1');
    store.put(workload('2', 'other'));
    jest.advanceTimersByTime(150);

    expect(
      reader.events
        .slice(1)
        .map(({ data }) => data.key)
        .sort(),
    ).toEqual(['a/1', 'a/2']);
  });

  it('tells of the state of clusters', () => {
    const reader = join(TUNING);
    changeCluster({ ...status, reachable: false });
    jest.advanceTimersByTime(150);
    expect(reader.events[1]).toMatchObject({
      type: 'cluster',
      data: { reachable: false },
    });
  });

  it('goes on from the last event of a client', () => {
    store.put(workload('1', 'tuning'));
    const id = join(TUNING).lastId;
    store.put(workload('2', 'tuning'));

    const resumed = join(TUNING, id);
    expect(types(resumed)).toEqual(['changed', 'cluster']);
    expect(resumed.events[0].data.ref.uid).toBe('2');
    expect(types(join(TUNING, resumed.lastId))).toEqual(['cluster']);
  });

  it.each([
    ['of another run of the backend', () => 'other-1'],
    ['that makes no sense', () => 'x'],
    ['from before something was removed', (seen: string) => seen],
  ])('sends a snapshot to a client with an id %s', (_, idFor) => {
    store.put(workload('1', 'tuning'));
    const seen = join(TUNING).lastId!;
    store.remove('1');
    expect(types(join(TUNING, idFor(seen)))).toEqual(['snapshot']);
  });

  it('forgets a stream that has closed', () => {
    const reader = join(TUNING);
    reader.close();
    store.put(workload('1', 'tuning'));
    jest.advanceTimersByTime(150);
    expect(types(reader)).toEqual(['snapshot']);
  });
});
