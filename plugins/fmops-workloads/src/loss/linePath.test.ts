import { linePath, spread } from './linePath';

describe('linePath', () => {
  it('puts the highest loss at the top and the first step on the left', () => {
    const path = linePath(
      [
        { x: 0, loss: 3 },
        { x: 5, loss: 2 },
        { x: 10, loss: 1 },
      ],
      108,
      58,
    );
    expect(path).toBe('M4.0 4.0L54.0 29.0L104.0 54.0');
  });

  it('lies in the middle where nothing changes', () => {
    expect(linePath([{ x: 1, loss: 2 }], 100, 50)).toBe('M50.0 25.0');
  });
});

describe('spread', () => {
  it('leaves points where they are told apart', () => {
    const points = [
      { x: 1, loss: 3 },
      { x: 4, loss: 2 },
    ];
    expect(spread(points)).toBe(points);
  });

  it('spaces points evenly where some share a place', () => {
    expect(
      spread([
        { x: 0.1, loss: 3 },
        { x: 0.1, loss: 2 },
        { x: 0.2, loss: 1 },
      ]).map(p => p.x),
    ).toEqual([0, 1, 2]);
  });
});
