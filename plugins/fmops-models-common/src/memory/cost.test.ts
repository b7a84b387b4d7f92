import { heldCost } from './cost';

describe('heldCost', () => {
  it.each([
    [{ usdPerHour: 6.88, hours: 5.5 }, 37.84],
    [
      {
        usdPerHour: 55.04,
        hours: 3.25,
        share: { requested: 4, available: 8 },
      },
      89.44,
    ],
    [{ usdPerHour: 21.957642, hours: 12.4, instances: 2 }, 544.55],
    [{ usdPerHour: 1.861, hours: 720, instances: 2 }, 2679.84],
  ])('of %j', (held, usd) => {
    expect(heldCost(held)).toBeCloseTo(usd, 2);
  });
});
