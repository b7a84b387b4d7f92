import type { MetricsService } from '../actions/alpha';
import type { Cluster, ClusterRegistry } from '../clusters';
import { ClusterHealth } from '../clusters/ClusterHealth';
import { observeWorkloads } from './observeWorkloads';

type Callback = Parameters<
  ReturnType<MetricsService['createObservableGauge']>['addCallback']
>[0];

/** Measures what was registered, as a collector does. */
function collector() {
  const callbacks = new Map<string, Callback>();
  const metrics: Pick<MetricsService, 'createObservableGauge'> = {
    createObservableGauge: name => ({
      addCallback: callback => callbacks.set(name, callback as Callback),
      removeCallback: () => {},
    }),
  };
  const read = (name: string) => {
    const values: unknown[] = [];
    callbacks.get(name)!({
      observe: (value, attributes) => values.push([value, attributes]),
    });
    return values;
  };
  return { metrics: metrics as MetricsService, read };
}

describe('observeWorkloads', () => {
  afterEach(() => jest.useRealTimers());

  it('tells how far clusters are behind, and what is open and waits', () => {
    jest.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z') });
    const names = ['up', 'partly', 'down'];
    const [up, partly, down] = names.map(
      name => new ClusterHealth({ name } as never, () => {}),
    );
    up.report('Job');
    partly.report('Job');
    partly.report('TrainJob', new Error('Forbidden'));
    down.report('Job', new Error('Unreachable'));
    const clusters = [up, partly, down].map(
      (health, index) => ({ name: names[index], health } as Cluster),
    );
    const { metrics, read } = collector();
    const sessions = { count: 0 };
    observeWorkloads(metrics, {
      clusters: { all: () => clusters } as Pick<ClusterRegistry, 'all'>,
      sessions,
      store: { waiting: 7 },
    });
    jest.advanceTimersByTime(90_000);
    sessions.count = 3;

    expect(read('fmops.workloads.cluster.reachable')).toEqual([
      [1, { cluster: 'up' }],
      [1, { cluster: 'partly' }],
      [0, { cluster: 'down' }],
    ]);
    expect(read('fmops.workloads.watch.lag')).toEqual([
      [0, { cluster: 'up' }],
      [90, { cluster: 'partly' }],
      [90, { cluster: 'down' }],
    ]);
    expect(read('fmops.workloads.streams')).toEqual([[3, undefined]]);
    expect(read('fmops.workloads.writes.waiting')).toEqual([[7, undefined]]);
    up.report('Job', new Error('Unreachable'));
    jest.advanceTimersByTime(1_000);
    up.report('Job');
    expect(read('fmops.workloads.watch.lag')[0]).toEqual([
      0,
      { cluster: 'up' },
    ]);
  });
});
