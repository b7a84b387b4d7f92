import type { Workload } from '../workload';
import { heldHours, isAtRest } from './heldHours';

const START = '2026-03-01T10:00:00Z';
const NOW = Date.parse('2026-03-01T20:00:00Z');

type Times = Partial<Parameters<typeof heldHours>[0]>;

const job = (changes: Times) => ({
  state: 'Running' as Workload['state'],
  stateSince: START,
  startedAt: START,
  ...changes,
});

it.each<[Times, number | undefined]>([
  [{}, 10],
  [{ state: 'Restarting', stateSince: '2026-03-01T19:00:00Z' }, 10],
  [{ state: 'Succeeded', finishedAt: '2026-03-01T12:30:00Z' }, 2.5],
  [{ state: 'Cancelled', stateSince: '2026-03-01T13:00:00Z' }, 3],
  // The record outlives the object: the end counts, not the deletion.
  [
    {
      state: 'Failed',
      finishedAt: '2026-03-01T11:00:00Z',
      deletedAt: '2026-03-01T19:00:00Z',
    },
    1,
  ],
  [{ state: 'Unknown', deletedAt: '2026-03-01T14:00:00Z' }, 4],
  [{ state: 'Suspended', stateSince: '2026-03-01T15:00:00Z' }, 5],
  // What happened after a cluster was last seen is not known.
  [{ staleSince: '2026-03-01T16:00:00Z' }, 6],
  // Controllers set a start while pods wait.
  [{ state: 'Pending' }, 0],
  [{ state: 'Queued', startedAt: undefined }, 0],
  // Clocks differ.
  [{ startedAt: '2026-03-01T20:00:05Z' }, 0],
  [{ startedAt: undefined }, undefined],
  [{ state: 'Failed', startedAt: undefined }, undefined],
  [{ startedAt: 'yesterday' }, undefined],
])('heldHours(%j) is %p', (changes, hours) => {
  expect(heldHours(job(changes), NOW)).toBe(hours);
});

it('tells what holds devices from what waits, is paused or has ended', () => {
  const holding = (
    ['Running', 'Restarting', 'Pending', 'Suspended', 'Failed'] as const
  ).filter(state => !isAtRest(job({ state })));
  expect(holding).toEqual(['Running', 'Restarting']);
  expect(isAtRest(job({ state: 'Unknown', deletedAt: START }))).toBe(true);
});
