import { useEffect, useState } from 'react';
import type { LogStore } from './LogStore';

/** Milliseconds between two drawings: training logs come in bursts. */
const REFRESH = 100;

/** Draws a log anew when it has changed, but not at each line. */
export function useLogVersion(store: LogStore): number {
  const [version, setVersion] = useState(store.version);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      setVersion(store.version);
    };
    const stop = store.subscribe(() => {
      timer ??= setTimeout(refresh, REFRESH);
    });
    refresh();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store]);
  return version;
}
