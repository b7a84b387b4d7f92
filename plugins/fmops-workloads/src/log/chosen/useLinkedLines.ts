import { useEffect, useRef } from 'react';
import type { LineLink } from '../lineLink';
import type { LogStore } from '../store/LogStore';
import { linkedLines } from './linkedLines';
import type { LineRange } from './useChosenLines';

/** Goes to the lines that the address of the page leads to, once, when they have come. */
export function useLinkedLines(
  log: { store: LogStore; version: number; link?: LineLink },
  onFound: (lines: LineRange) => void,
): void {
  const { store, version, link } = log;
  const found = useRef<LineLink>();
  useEffect(() => {
    const lines =
      link && found.current !== link ? linkedLines(store, link) : undefined;
    if (lines) {
      found.current = link;
      onFound(lines);
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the log has changed
  }, [store, version, link]);
}
