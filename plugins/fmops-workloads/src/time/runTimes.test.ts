import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { aWorkload } from '../__testUtils__/workloads';
import { byNewest, runTime, type RunTime } from './runTimes';

const NOW = Date.parse('2026-03-01T10:15:00Z');
const MINUTE = 60_000;

const cases: [string, Partial<Workload>, RunTime | undefined][] = [
  [
    'counts a running run from its start',
    {},
    { kind: 'took', millis: 10 * MINUTE, ticking: true },
  ],
  [
    'counts a queued run from when it was queued',
    { state: 'Queued', startedAt: undefined },
    { kind: 'waits', millis: 15 * MINUTE, ticking: true },
  ],
  [
    'still waits where the controller has started but no pod runs',
    { state: 'Pending' },
    { kind: 'waits', millis: 15 * MINUTE, ticking: true },
  ],
  [
    'stands still once it has finished',
    { state: 'Succeeded', finishedAt: '2026-03-01T10:07:00Z' },
    { kind: 'took', millis: 2 * MINUTE, ticking: false },
  ],
  [
    'takes the time of the state where no finish is known',
    { state: 'Failed', stateSince: '2026-03-01T10:08:00Z' },
    { kind: 'took', millis: 3 * MINUTE, ticking: false },
  ],
  [
    'stops when the object has gone',
    { deletedAt: '2026-03-01T10:06:00Z' },
    { kind: 'took', millis: MINUTE, ticking: false },
  ],
  [
    'is never negative when clocks differ',
    { startedAt: '2026-03-01T10:16:00Z' },
    { kind: 'took', millis: 0, ticking: true },
  ],
  [
    'has nothing to say about a run stopped before it started',
    { state: 'Cancelled', startedAt: undefined },
    undefined,
  ],
  [
    'has nothing to say without times',
    { startedAt: undefined, queuedAt: undefined },
    undefined,
  ],
];

describe('runTime', () => {
  it.each(cases)('%s', (_name, workload, expected) => {
    expect(runTime(aWorkload(workload), NOW)).toEqual(expected);
  });
});

describe('byNewest', () => {
  it('sorts by time queued, newest first, then by name', () => {
    const names = [
      aWorkload({ ref: { name: 'old' }, queuedAt: '2026-03-01T08:00:00Z' }),
      aWorkload({ ref: { name: 'b' }, queuedAt: '2026-03-01T09:00:00Z' }),
      aWorkload({ ref: { name: 'a' }, queuedAt: '2026-03-01T09:00:00Z' }),
    ]
      .sort(byNewest)
      .map(w => w.ref.name);
    expect(names).toEqual(['a', 'b', 'old']);
  });
});
