import { useCallback, useState } from 'react';

/** State that this tab of the browser keeps over a reload, and nobody else sees. */
export function useKept<T extends object>(
  key: string,
  initial: T,
): [T, (change: Partial<T>) => void] {
  const [value, setValue] = useState<T>(() => {
    try {
      return { ...initial, ...JSON.parse(sessionStorage.getItem(key) ?? '{}') };
    } catch {
      return initial;
    }
  });
  const update = useCallback(
    (change: Partial<T>) =>
      setValue(before => {
        const next = { ...before, ...change };
        try {
          sessionStorage.setItem(key, JSON.stringify(next));
        } catch {
          // Kept for as long as the page is open
        }
        return next;
      }),
    [key],
  );
  return [value, update];
}
