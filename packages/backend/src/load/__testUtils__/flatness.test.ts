import { trendOf } from './flatness';

const samples = (heapAt: (minute: number) => number) =>
  Array.from({ length: 30 }, (_, index) => ({
    at: index * 20,
    cpu: index * 10,
    heap: heapAt(index / 3),
    rss: 400,
  }));

it('tells memory that grows from memory that goes up and down', () => {
  const leaking = trendOf(samples(minute => 200 + 10 * minute));
  expect(leaking.heapSlope).toBeCloseTo(10);
  expect(leaking.heap.last / leaking.heap.first).toBeGreaterThan(1.1);

  const flat = trendOf(samples(minute => 200 + 10 * ((minute * 3) % 2)));
  expect(flat.heapSlope).toBeCloseTo(0, 0);
  expect(flat.heap.last / flat.heap.first).toBeLessThan(1.1);
});

it('takes the medians of the first and the last third, and the share of a processor', () => {
  const { heap, rss, cpu } = trendOf(samples(minute => minute));
  expect(heap.first).toBeCloseTo(1.5);
  expect(heap.last).toBeCloseTo(8.17, 1);
  expect(rss).toEqual({ first: 400, last: 400 });
  expect(cpu).toBe(0.5);
});
