import type { LossPoint } from './parseLoss';

const MARGIN = 4;

/**
 * Points one after another at even distances, where several share a place:
 * epochs are often printed with so few digits that they come in steps.
 */
export function spread(points: readonly LossPoint[]): readonly LossPoint[] {
  return points.every((point, i) => i === 0 || point.x > points[i - 1].x)
    ? points
    : points.map(({ loss }, i) => ({ x: i, loss }));
}

/**
 * The path of a line chart that fills a box, as the `d` of an SVG path. Keeps
 * the order of the points; where all are alike in one direction it lies in the
 * middle.
 */
export function linePath(
  points: readonly LossPoint[],
  width: number,
  height: number,
): string {
  const scale = (values: number[], length: number) => {
    const low = values.reduce((a, b) => Math.min(a, b), Infinity);
    const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
    const inner = length - 2 * MARGIN;
    return (value: number) =>
      MARGIN + (high > low ? (value - low) / (high - low) : 0.5) * inner;
  };
  const toX = scale(
    points.map(p => p.x),
    width,
  );
  const toY = scale(
    points.map(p => p.loss),
    height,
  );
  return points
    .map(({ x, loss }, i) => {
      const at = `${toX(x).toFixed(1)} ${(height - toY(loss)).toFixed(1)}`;
      return `${i === 0 ? 'M' : 'L'}${at}`;
    })
    .join('');
}
