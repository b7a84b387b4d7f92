import { downsample } from './downsample';

const line = (count: number) =>
  Array.from({ length: count }, (_, x) => ({ x, value: Math.sin(x / 1_000) }));

describe('downsample', () => {
  it('leaves what is few', () => {
    const points = line(100);
    expect(downsample(points, 100)).toBe(points);
  });

  it('keeps the ends, every peak, and the order', () => {
    const points = line(100_000);
    points[54_321] = { x: 54_321, value: 99 };
    points[54_322] = { x: 54_322, value: -99 };
    const kept = downsample(points, 400);
    expect(kept.length).toBeLessThanOrEqual(400);
    expect(kept[0]).toBe(points[0]);
    expect(kept.at(-1)).toBe(points.at(-1));
    expect(kept).toContain(points[54_321]);
    expect(kept).toContain(points[54_322]);
    expect(kept.map(({ x }) => x)).toEqual(
      [...kept.map(({ x }) => x)].sort((a, b) => a - b),
    );
  });
});
