/**
 * A point of a chart.
 *
 * @public
 */
export interface Point {
  x: number;
  value: number;
}

/**
 * At most `most` points that draw the same line: of each stretch its lowest and
 * its highest, so that no peak is lost, and the first and the last of all.
 *
 * @public
 */
export function downsample<T extends { value: number }>(
  points: readonly T[],
  most: number,
): readonly T[] {
  if (points.length <= most || most < 4) {
    return points;
  }
  const stretches = Math.floor((most - 2) / 2);
  const size = (points.length - 2) / stretches;
  const kept: T[] = [points[0]];
  for (let i = 0; i < stretches; i += 1) {
    const end = 1 + Math.floor((i + 1) * size);
    let low = 1 + Math.floor(i * size);
    let high = low;
    for (let at = low + 1; at < end; at += 1) {
      low = points[at].value < points[low].value ? at : low;
      high = points[at].value > points[high].value ? at : high;
    }
    kept.push(points[Math.min(low, high)]);
    if (low !== high) {
      kept.push(points[Math.max(low, high)]);
    }
  }
  kept.push(points[points.length - 1]);
  return kept;
}
