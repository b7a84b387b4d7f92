/**
 * Gives work a time.
 *
 * @param what - that takes too long, as a message begins with it
 * @param work - is told by a signal when its time is over, and left alone then
 * @param until - ends it too, with its reason
 * @throws Error when its time is over
 */
export async function within<T>(
  ms: number,
  what: string,
  work: (signal: AbortSignal) => Promise<T>,
  until?: AbortSignal,
): Promise<T> {
  until?.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort(until?.reason);
  const timer = setTimeout(
    () =>
      controller.abort(new Error(`${what} took longer than ${ms / 1000} s`)),
    ms,
  );
  const over = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () =>
      reject(controller.signal.reason),
    );
  });
  try {
    until?.addEventListener('abort', stop);
    return await Promise.race([over, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    until?.removeEventListener('abort', stop);
  }
}
