import { lastDays, readCostChoice, withCostChoice } from './costRange';

// In Honolulu it is still the day before.
const NOW = Date.parse('2026-03-31T02:00:00Z');

it('counts days in UTC, today included', () => {
  expect(lastDays(7, NOW)).toEqual({ from: '2026-03-25', to: '2026-03-31' });
  expect(lastDays(1, NOW)).toEqual({ from: '2026-03-31', to: '2026-03-31' });
});

it('reads from the URL what it has written, and keeps the rest', () => {
  const choice = {
    ...({ groupBy: 'stage', interval: 'month' } as const),
    ...{ from: '2025-04-01', to: '2026-03-31' },
  };
  const url = withCostChoice(new URLSearchParams('cluster=east'), choice);
  expect(url.get('cluster')).toBe('east');
  expect(readCostChoice(url, NOW)).toEqual(choice);
});

it('makes do with nonsense', () => {
  const url = new URLSearchParams('costBy=zodiac&interval=&from=1&to=<b>');
  expect(readCostChoice(url, NOW)).toEqual({
    ...{ groupBy: 'owner', interval: 'day' },
    ...{ from: '2026-03-02', to: '2026-03-31' },
  });
});
