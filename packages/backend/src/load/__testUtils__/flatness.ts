import type { MemorySample } from './ProcessMemory';

/** How the memory of a process went, in MiB. */
export interface MemoryTrend {
  /** Medians of the first and the last third of the samples. */
  heap: { first: number; last: number };
  rss: { first: number; last: number };
  /** Of the line through all heaps, in MiB a minute. */
  heapSlope: number;
  /** Processors that it took, on the average. */
  cpu: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle - 1)]) / 2;
}

/** Compares the beginning with the end, and puts a line through all (least squares). */
export function trendOf(samples: readonly MemorySample[]): MemoryTrend {
  const third = Math.ceil(samples.length / 3);
  const thirds = (of: (sample: MemorySample) => number) => ({
    first: median(samples.slice(0, third).map(of)),
    last: median(samples.slice(-third).map(of)),
  });
  return {
    heap: thirds(({ heap }) => heap),
    rss: thirds(({ rss }) => rss),
    heapSlope: slopeOf(samples.map(({ at, heap }) => [at / 60, heap])),
    cpu: slopeOf(samples.map(({ at, cpu }) => [at, cpu])),
  };
}

function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const x0 = mean(points.map(([x]) => x));
  const y0 = mean(points.map(([, y]) => y));
  const over = points.map(([x, y]) => (x - x0) * (y - y0));
  const under = points.map(([x]) => (x - x0) ** 2);
  return Math.round((mean(over) / mean(under)) * 100) / 100;
}
