import { act, renderHook } from '@testing-library/react';
import { setVisibility } from '../__testUtils__/renderRuns';
import { usePolled } from './usePolled';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const pass = (ms: number) =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(ms);
  });

it('reads again while the page is visible, and keeps what it has', async () => {
  const load = jest.fn<Promise<string>, [AbortSignal]>();
  load.mockResolvedValueOnce('first').mockRejectedValueOnce(new Error('no'));
  load.mockResolvedValue('third');
  const { result, unmount } = renderHook(() => usePolled(load, 1_000));
  await pass(0);
  expect(result.current.value).toBe('first');
  expect(result.current.error).toBeUndefined();
  await pass(1_000);
  expect(result.current).toMatchObject({ value: 'first', error: Error('no') });

  await setVisibility('hidden');
  await pass(10_000);
  expect(load).toHaveBeenCalledTimes(2);
  await setVisibility('visible');
  await pass(0);
  expect(result.current.value).toBe('third');
  expect(result.current.error).toBeUndefined();

  const [signal] = load.mock.lastCall!;
  unmount();
  expect(signal.aborted).toBe(true);
  await pass(10_000);
  expect(load).toHaveBeenCalledTimes(3);
});
