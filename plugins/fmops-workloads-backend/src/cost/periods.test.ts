import { hoursIn, MOST_PERIODS, periodsBetween } from './periods';

const at = Date.parse;

describe('periodsBetween', () => {
  const begins = (...args: Parameters<typeof periodsBetween>) =>
    periodsBetween(...args).map(({ from }) => new Date(from).toISOString());

  it('begins days at midnight UTC, wherever the portal is', () => {
    expect(begins('day', '2026-02-27', '2026-03-01')).toEqual([
      '2026-02-27T00:00:00.000Z',
      '2026-02-28T00:00:00.000Z',
      '2026-03-01T00:00:00.000Z',
    ]);
  });

  it('begins weeks on Mondays', () => {
    // 2026-03-01 is a Sunday.
    expect(begins('week', '2026-03-01', '2026-03-02')).toEqual([
      '2026-02-23T00:00:00.000Z',
      '2026-03-02T00:00:00.000Z',
    ]);
  });

  it('knows how long months are', () => {
    const months = periodsBetween('month', '2028-01-31', '2028-03-01');
    expect(months.map(({ from, to }) => (to - from) / 86_400_000)).toEqual([
      31, 29, 31,
    ]);
  });

  it.each([
    ['day', '2026-03-02', '2026-03-01', 'to must not be before from'],
    ['day', '2026-02-30', '2026-03-01', 'from must be a day such as'],
    ['day', '2026-03-01T00:00:00Z', '2026-03-01', 'from must be a day'],
    ['day', '2026-03-01', 'tomorrow', 'to must be a day'],
    ['day', '0001-01-01', '2026-03-01', `more than ${MOST_PERIODS} periods`],
  ] as const)('refuses a %s from %s to %s', (interval, from, to, why) => {
    expect(() => periodsBetween(interval, from, to)).toThrow(why);
  });
});

describe('hoursIn', () => {
  const days = periodsBetween('day', '2026-03-01', '2026-03-03');
  const hours = (...intervals: [string, string][]) =>
    hoursIn(
      days,
      intervals.map(([from, to]) => ({ from: at(from), to: at(to) })),
    );

  it('splits a run at midnight UTC', () => {
    expect(hours(['2026-03-01T22:30:00Z', '2026-03-02T01:15:00Z'])).toEqual([
      1.5, 1.25, 0,
    ]);
    // The same run, as a cluster in Kolkata and one in San Francisco tell it.
    expect(
      hours(['2026-03-02T04:00:00+05:30', '2026-03-01T17:15:00-08:00']),
    ).toEqual([1.5, 1.25, 0]);
  });

  it('is not moved by a change of clocks', () => {
    // The clocks of New York went forward at 2 o'clock that night.
    const [day] = periodsBetween('day', '2026-03-08', '2026-03-08');
    expect(
      hoursIn(
        [day],
        [
          {
            from: at('2026-03-07T23:00:00-05:00'),
            to: at('2026-03-08T05:00:00-04:00'),
          },
        ],
      ),
    ).toEqual([5]);
  });

  it('leaves out what is before and after, and adds what is between', () => {
    expect(
      hours(
        ['2026-02-20T00:00:00Z', '2026-03-01T01:00:00Z'],
        ['2026-03-01T02:00:00Z', '2026-03-01T03:00:00Z'],
        ['2026-03-03T23:00:00Z', '2026-04-01T00:00:00Z'],
      ),
    ).toEqual([2, 0, 1]);
  });
});
