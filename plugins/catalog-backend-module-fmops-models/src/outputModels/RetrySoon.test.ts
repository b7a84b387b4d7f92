import { RetrySoon } from './RetrySoon';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

it('tries again less and less often, until it is not needed', async () => {
  const start = Date.now();
  const times: number[] = [];
  const retry: RetrySoon = new RetrySoon(async () => {
    times.push(Date.now() - start);
    retry.after(times.length < 4);
  });

  retry.after(true);
  await jest.advanceTimersByTimeAsync(600_000);

  expect(times).toEqual([2_000, 6_000, 14_000, 30_000]);
});

it('starts anew after it was not needed', async () => {
  const again = jest.fn(async () => {});
  const retry = new RetrySoon(again);
  retry.after(true);
  retry.after(false);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(again).not.toHaveBeenCalled();

  retry.after(true);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(again).toHaveBeenCalledTimes(1);
});
