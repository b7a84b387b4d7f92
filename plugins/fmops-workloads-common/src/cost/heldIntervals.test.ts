import {
  heldHours,
  heldIntervals,
  isAtRest,
  type StateChange,
} from './heldIntervals';

const START = '2026-03-01T10:00:00Z';
const NOW = Date.parse('2026-03-01T20:00:00Z');
const at = (time: string) => `2026-03-01T${time}:00Z`;

type Times = Parameters<typeof heldHours>[0];

const job = (changes: Partial<Times> = {}): Times => ({
  category: 'job',
  state: 'Running',
  stateSince: START,
  startedAt: START,
  ...changes,
});
const endpoint = (changes: Partial<Times> = {}) =>
  job({ category: 'endpoint', state: 'Ready', ...changes });

describe('without history', () => {
  it.each<[Partial<Times>, number | undefined]>([
    [{}, 10],
    [{ state: 'Restarting', stateSince: at('19:00') }, 10],
    [{ state: 'Succeeded', finishedAt: at('12:30') }, 2.5],
    [{ state: 'Cancelled', stateSince: at('13:00') }, 3],
    // The record outlives the object: the end counts, not the deletion.
    [
      {
        state: 'Failed',
        finishedAt: at('11:00'),
        deletedAt: at('19:00'),
      },
      1,
    ],
    [{ state: 'Unknown', deletedAt: at('14:00') }, 4],
    [{ state: 'Suspended', stateSince: at('15:00') }, 5],
    // What happened after a cluster was last seen is not known.
    [{ staleSince: at('16:00') }, 6],
    // Controllers set a start while pods wait.
    [{ state: 'Pending' }, 0],
    [{ state: 'Queued', startedAt: undefined }, 0],
    // Clocks differ.
    [{ stateSince: at('20:01'), startedAt: at('20:02') }, 0],
    [{ startedAt: undefined }, undefined],
    [{ state: 'Failed', startedAt: undefined }, undefined],
    [{ startedAt: 'yesterday' }, undefined],
  ])('a job %j has held its devices for %p hours', (changes, hours) => {
    expect(heldHours(job(changes), NOW)).toBe(hours);
  });

  it.each<[Partial<Times>, number | undefined]>([
    [{}, 10],
    [{ state: 'Degraded', stateSince: at('19:00') }, 10],
    // Its pods crash on their nodes.
    [{ state: 'Failed', stateSince: at('19:00') }, 10],
    [{ state: 'Pending', startedAt: undefined }, 0],
    [{ state: 'ScaledToZero', stateSince: at('12:00') }, 2],
    [{ state: 'Stopped', stateSince: at('12:00') }, 2],
    [{ deletedAt: at('11:00') }, 1],
    [{ startedAt: undefined }, undefined],
  ])('an endpoint %j has held its devices for %p hours', (changes, hours) => {
    expect(heldHours(endpoint(changes), NOW)).toBe(hours);
  });
});

describe('with history', () => {
  const hoursOf = (workload: Times, history: [string, Times['state']][]) =>
    heldIntervals(
      workload,
      NOW,
      history.map(([time, state]): StateChange => ({ state, at: at(time) })),
    )?.map(({ from, to }) =>
      [from, to].map(time => new Date(time).toISOString().slice(11, 16)),
    );

  it('leaves out what waited, was paused and was put back into its queue', () => {
    expect(
      hoursOf(job({ state: 'Succeeded', finishedAt: at('18:30') }), [
        ['09:00', 'Queued'],
        ['09:30', 'Pending'],
        ['10:30', 'Running'],
        ['11:00', 'Restarting'],
        ['11:05', 'Running'],
        ['12:00', 'Suspended'],
        ['13:00', 'Queued'],
        ['14:00', 'Running'],
        ['18:30', 'Succeeded'],
      ]),
    ).toEqual([
      ['10:30', '12:00'],
      ['14:00', '18:30'],
    ]);
  });

  it('goes back to the start of a run that was found while it ran', () => {
    expect(hoursOf(job(), [['15:00', 'Running']])).toEqual([
      ['10:00', '20:00'],
    ]);
    expect(
      hoursOf(job({ state: 'Failed', finishedAt: at('11:00') }), [
        ['11:00', 'Failed'],
      ]),
    ).toEqual([['10:00', '11:00']]);
  });

  it('does not take what it does not know for nothing', () => {
    const found = job({ startedAt: undefined });
    expect(hoursOf(found, [['15:00', 'Running']])).toBeUndefined();
    expect(
      hoursOf(found, [
        ['14:00', 'Pending'],
        ['15:00', 'Running'],
      ]),
    ).toEqual([['15:00', '20:00']]);
  });

  it('keeps what was the case while the state is not known', () => {
    expect(
      hoursOf(job(), [
        ['09:00', 'Queued'],
        ['09:30', 'Unknown'],
        ['10:30', 'Running'],
        ['12:00', 'Unknown'],
        ['13:00', 'Suspended'],
        ['14:00', 'Unknown'],
      ]),
    ).toEqual([['10:30', '13:00']]);
  });

  it('follows an endpoint that sleeps, fails and is switched off', () => {
    expect(
      hoursOf(endpoint(), [
        ['10:00', 'Ready'],
        ['11:00', 'ScaledToZero'],
        ['12:00', 'Pending'],
        ['12:10', 'Ready'],
        ['13:00', 'Failed'],
        ['14:00', 'Stopped'],
        ['19:00', 'Ready'],
      ]),
    ).toEqual([
      ['10:00', '11:00'],
      ['12:10', '14:00'],
      ['19:00', '20:00'],
    ]);
  });

  it('ends with the object, and where a cluster was last seen', () => {
    const history: [string, Times['state']][] = [['10:00', 'Running']];
    expect(hoursOf(job({ deletedAt: at('12:00') }), history)).toEqual([
      ['10:00', '12:00'],
    ]);
    expect(hoursOf(job({ staleSince: at('09:00') }), history)).toEqual([]);
  });
});

it('tells what holds devices from what waits, is paused or has ended', () => {
  const holding = (
    ['Running', 'Restarting', 'Pending', 'Suspended', 'Failed'] as const
  ).filter(state => !isAtRest(job({ state })));
  expect(holding).toEqual(['Running', 'Restarting']);
  expect(isAtRest(job({ state: 'Unknown', deletedAt: START }))).toBe(true);
  expect(isAtRest(endpoint({ state: 'Pending' }))).toBe(false);
  expect(isAtRest(endpoint({ state: 'Pending', startedAt: undefined }))).toBe(
    true,
  );
});
