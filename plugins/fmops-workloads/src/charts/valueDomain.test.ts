import { valueDomain } from './valueDomain';

const line = (...values: number[]) => ({
  ...{ id: 'a', title: 'A' },
  points: values.map((value, x) => ({ x, value })),
});

describe('valueDomain', () => {
  it.each([[[1, 2, 3]], [[]], [[0, 0]], [[100, 102]]])(
    'leaves %j to the chart',
    values => {
      expect(valueDomain([line(...values)])).toBeUndefined();
    },
  );

  it('gives room around what hardly changes', () => {
    expect(valueDomain([line(100, 100.4), line(100.2)])).toEqual([
      expect.closeTo(90.16, 5),
      expect.closeTo(110.24, 5),
    ]);
    expect(valueDomain([line(-5)])).toEqual([-5.5, -4.5]);
  });
});
