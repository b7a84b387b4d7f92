import { costCsv } from './costCsv';

const amount = (low: number, high: number, deviceHours: number) => ({
  usd: { low, high },
  deviceHours,
});
const nothing = amount(0, 0, 0);

it('has a line for each group and period, and no formulas of others', () => {
  expect(
    costCsv(
      {
        periods: ['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'],
        to: '2026-03-02T12:00:00.000Z',
        groups: [
          {
            ...{ value: '=HYPERLINK("http://evil","x")', workloads: 1 },
            ...{ unpriced: 0, ...amount(1 / 3, 2, 8) },
            periods: [amount(1 / 3, 2, 8), nothing],
          },
          // Without a price
          {
            ...{ workloads: 1, unpriced: 1, ...amount(0, 0, 4) },
            periods: [nothing, amount(0, 0, 4)],
          },
        ],
      },
      'model',
    ),
  ).toBe(
    [
      'period_start_utc,model,usd_low,usd_high,accelerator_hours',
      `2026-03-01,"'=HYPERLINK(""http://evil"",""x"")",0.3333,2,8`,
      '2026-03-02,,0,0,4',
      '',
    ].join('\r\n'),
  );
});
