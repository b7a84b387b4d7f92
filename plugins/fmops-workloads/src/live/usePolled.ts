import { useCallback, useEffect, useState } from 'react';
import { toError } from '@backstage/errors';
import { usePageVisible } from './usePageVisible';

/** What was read last, and why nothing newer is. */
export interface Polled<T> {
  value?: T;
  error?: Error;
  retry(): void;
}

/**
 * Reads now and then while the page is visible, and at once when `load` is
 * another function. What was read before is kept until there is something newer.
 */
export function usePolled<T>(
  load: (signal: AbortSignal) => Promise<T>,
  everyMs: number,
): Polled<T> {
  const visible = usePageVisible();
  const [attempt, setAttempt] = useState(0);
  const [read, setRead] = useState<{ value?: T; error?: Error }>({});

  useEffect(() => {
    if (!visible) {
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      try {
        const value = await load(signal);
        if (!signal.aborted) setRead({ value });
      } catch (error) {
        if (!signal.aborted) {
          setRead(({ value }) => ({ value, error: toError(error) }));
        }
      }
      if (!signal.aborted) timer = setTimeout(look, everyMs);
    };
    look();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [load, everyMs, visible, attempt]);

  const retry = useCallback(() => setAttempt(count => count + 1), []);
  return { ...read, retry };
}
