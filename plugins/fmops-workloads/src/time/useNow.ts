import { useEffect, useState } from 'react';

/**
 * The time in milliseconds, again every so often.
 *
 * @param interval - Milliseconds between updates; undefined to stand still.
 */
export function useNow(interval: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (interval === undefined) {
      return undefined;
    }
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), interval);
    return () => clearInterval(timer);
  }, [interval]);
  return now;
}
