import { BackgroundReads } from './BackgroundReads';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const settle = () => jest.advanceTimersByTimeAsync(0);

function counter() {
  let count = 0;
  return jest.fn(async () => {
    count += 1;
    return count;
  });
}

it('gives what is fresh, then what is old while it reads anew, then waits', async () => {
  const reads = new BackgroundReads<number>({
    freshMs: () => 1_000,
    staleMs: 10_000,
  });
  const read = counter();
  expect(await reads.get('a', read)).toBe(1);
  jest.advanceTimersByTime(999);
  expect(await reads.get('a', read)).toBe(1);
  expect(read).toHaveBeenCalledTimes(1);

  jest.advanceTimersByTime(1);
  expect(await reads.get('a', read)).toBe(1);
  await settle();
  expect(await reads.get('a', read)).toBe(2);

  jest.advanceTimersByTime(10_000);
  expect(await reads.get('a', read)).toBe(3);
});

it('reads once for all who ask at the same time', async () => {
  const reads = new BackgroundReads<number>({ freshMs: () => 1_000 });
  const read = counter();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => reads.get('a', read)),
  );
  expect(new Set(answers)).toEqual(new Set([1]));
  expect(read).toHaveBeenCalledTimes(1);
});

it('keeps an answer when the next one fails, and asks again', async () => {
  const reads = new BackgroundReads<string>({ freshMs: () => 0 });
  const read = jest
    .fn<Promise<string>, []>()
    .mockRejectedValueOnce(new Error('first'))
    .mockResolvedValueOnce('good')
    .mockRejectedValueOnce(new Error('third'))
    .mockResolvedValue('better');
  await expect(reads.get('a', read)).rejects.toThrow('first');
  expect(await reads.get('a', read)).toBe('good');
  expect(await reads.get('a', read)).toBe('good');
  await settle();
  expect(await reads.get('a', read)).toBe('good');
  await settle();
  expect(await reads.get('a', read)).toBe('better');
});

it('holds no more than it may, those that were asked for last', async () => {
  const reads = new BackgroundReads<number>({ freshMs: () => 1_000, most: 2 });
  const read = counter();
  for (const key of ['a', 'b', 'a', 'c']) {
    await reads.get(key, read);
  }
  expect(read).toHaveBeenCalledTimes(3);
  await reads.get('a', read);
  expect(read).toHaveBeenCalledTimes(3);
  await reads.get('b', read);
  expect(read).toHaveBeenCalledTimes(4);
});
