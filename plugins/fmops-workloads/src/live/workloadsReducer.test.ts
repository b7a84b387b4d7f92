import type { WorkloadStreamEvent } from '@fmops/backstage-plugin-fmops-workloads-common';
import { aCluster, aWorkload } from '../__testUtils__/workloads';
import { NO_WORKLOADS, workloadsReducer } from './workloadsReducer';

const one = aWorkload({ ref: { uid: '1' } });
const two = aWorkload({ ref: { uid: '2' } });
const snapshot: WorkloadStreamEvent = {
  type: 'snapshot',
  workloads: [one, two],
  clusters: [aCluster()],
};

const after = (...events: WorkloadStreamEvent[]) =>
  events.reduce(workloadsReducer, NO_WORKLOADS);

const cases: [string, WorkloadStreamEvent[], [string, string][]][] = [
  ['knows nothing before a snapshot', [], []],
  [
    'takes a snapshot',
    [snapshot],
    [
      ['local/1', 'Running'],
      ['local/2', 'Running'],
    ],
  ],
  [
    'replaces what changed and keeps its place',
    [snapshot, { type: 'changed', workload: { ...one, state: 'Failed' } }],
    [
      ['local/1', 'Failed'],
      ['local/2', 'Running'],
    ],
  ],
  [
    'adds what is new',
    [
      { type: 'snapshot', workloads: [], clusters: [] },
      { type: 'changed', workload: two },
    ],
    [['local/2', 'Running']],
  ],
  [
    'tells apart the same uid in two clusters',
    [
      snapshot,
      {
        type: 'changed',
        workload: aWorkload({ ref: { uid: '1', cluster: 'east' } }),
      },
    ],
    [
      ['local/1', 'Running'],
      ['local/2', 'Running'],
      ['east/1', 'Running'],
    ],
  ],
  [
    'removes by key',
    [snapshot, { type: 'removed', key: 'local/1' }],
    [['local/2', 'Running']],
  ],
  [
    'forgets what a new snapshot does not have',
    [snapshot, { type: 'snapshot', workloads: [two], clusters: [] }],
    [['local/2', 'Running']],
  ],
];

describe('workloadsReducer', () => {
  it.each(cases)('%s', (_name, events, expected) => {
    const state = after(...events);
    expect([...state.workloads].map(([key, w]) => [key, w.state])).toEqual(
      expected,
    );
    expect(state.loaded).toBe(events.length > 0);
  });

  it('returns the same state where nothing was removed', () => {
    const state = after(snapshot);
    expect(workloadsReducer(state, { type: 'removed', key: 'x/y' })).toBe(
      state,
    );
  });

  it('replaces the status of a cluster', () => {
    const down = aCluster({ reachable: false, message: 'timeout' });
    const state = after(snapshot, { type: 'cluster', cluster: down });
    expect(state.clusters).toEqual([down]);
  });

  it('ignores events of a newer backend', () => {
    const state = after(snapshot);
    const event = { type: 'later' } as unknown as WorkloadStreamEvent;
    expect(workloadsReducer(state, event)).toBe(state);
  });
});
