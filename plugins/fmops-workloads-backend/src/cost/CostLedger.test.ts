import type {
  AcceleratorShare,
  StateChange,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { CostLedger } from './CostLedger';
import { periodsBetween } from './periods';

const NOW = Date.parse('2026-03-03T12:00:00Z');
const days = periodsBetween('day', '2026-03-01', '2026-03-03');

const run = (
  changes: Partial<Workload> = {},
  instances: AcceleratorShare[] = [{ instanceType: 'g6e.xlarge', devices: 2 }],
): Workload => ({
  category: 'job',
  ref: {
    ...{ cluster: 'a', group: 'g', version: 'v1', kind: 'K' },
    ...{ namespace: 'n', name: 'j', uid: 'u' },
  },
  state: 'Running',
  stateSince: '2026-03-01T10:00:00Z',
  startedAt: '2026-03-01T10:00:00Z',
  accelerators: { resource: 'nvidia.com/gpu', requested: 2, instances },
  lineage: {},
  ...changes,
});

const history = (...states: [string, Workload['state']][]): StateChange[] =>
  states.map(([at, state]) => ({ at: `2026-03-${at}:00Z`, state }));

function groupsOf(
  ...entries: [Workload, string | undefined, StateChange[]?][]
) {
  const ledger = new CostLedger(days, NOW);
  entries.forEach(([workload, value, states]) =>
    ledger.add(workload, value, states),
  );
  return ledger.groups;
}

it('puts what a run holds on the days on which it held it, without pauses', () => {
  const [group] = groupsOf([
    run(),
    'a',
    history(
      ['01T10:00', 'Running'],
      // 14 hours, of which 4 are on the second day
      ['02T04:00', 'Suspended'],
      ['02T22:00', 'Queued'],
      ['02T23:00', 'Running'],
      ['03T01:30', 'Succeeded'],
    ),
  ]);
  // Two devices at 1.861 USD an hour
  expect(group.periods.map(({ deviceHours }) => deviceHours)).toEqual([
    28, 10, 3,
  ]);
  expect(group.periods[0].usd.low).toBeCloseTo(28 * 1.861);
  expect(group.periods[0].usd.high).toBeCloseTo(28 * 1.861);
  expect(group.deviceHours).toBe(41);
  expect(group.usd.high).toBeCloseTo(41 * 1.861);
  expect(group).toMatchObject({ value: 'a', workloads: 1, unpriced: 0 });
});

it('counts until now what runs still', () => {
  const [{ periods }] = groupsOf([
    run(),
    'a',
    history(['03T10:00', 'Running']),
  ]);
  // Found running: its controller tells that it began on the first day.
  expect(periods.map(p => p.deviceHours)).toEqual([28, 48, 24]);
});

it('does not take a price that it does not know for nothing', () => {
  const states = history(['03T10:00', 'Queued'], ['03T11:00', 'Running']);
  const groups = groupsOf(
    [run({}, [{ instanceType: 'p5e.48xlarge', devices: 2 }]), 'a', states],
    [run({ accelerators: undefined }), 'a', states],
    // Nothing tells when it began.
    [run({ startedAt: undefined }), 'a', history(['03T11:00', 'Running'])],
    [run(), 'a', states],
  );
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({
    workloads: 4,
    unpriced: 3,
    deviceHours: 4,
  });
  expect(groups[0].usd.low).toBeCloseTo(2 * 1.861);
});

it('has bounds where the instances are not known', () => {
  const [{ usd }] = groupsOf([
    run({}, []),
    undefined,
    history(['03T10:00', 'Pending'], ['03T11:00', 'Running']),
  ]);
  expect(usd.low).toBeCloseTo(2 * 0.42);
  expect(usd.high).toBeCloseTo((2 * 142.416) / 8);
});

it('leaves out what held nothing in the time', () => {
  expect(
    groupsOf(
      [run({ state: 'Queued', startedAt: undefined }), 'a'],
      [
        run({ state: 'Succeeded', finishedAt: '2026-02-28T23:00:00Z' }),
        'a',
        history(['01T10:00', 'Succeeded']).map(change => ({
          ...change,
          at: '2026-02-28T23:00:00Z',
        })),
      ],
    ),
  ).toEqual([]);
});

it('tells the dearest first, and of very many the last ones together', () => {
  const groups = groupsOf(
    ...Array.from({ length: 103 }, (_, index): [Workload, string] => {
      const accelerators = { ...run().accelerators!, requested: index + 1 };
      return [run({ accelerators }), `group-${index}`];
    }),
  );
  expect(groups).toHaveLength(101);
  expect(groups[0].value).toBe('group-102');
  const others = groups.at(-1)!;
  expect(others).toMatchObject({ others: 3, workloads: 3 });
  expect(others).not.toHaveProperty('value');
  // 1, 2 and 3 devices for 50 hours
  expect(others.deviceHours).toBeCloseTo(300);
  expect(others.periods[0].deviceHours).toBeCloseTo(6 * 14);
});
