import { useEffect, useMemo, useState } from 'react';
import type { LogStore } from '../store/LogStore';
import { LogSearch } from './LogSearch';

/** Milliseconds of searching at a time: half of what a smooth page has between two pictures. */
const SLICE = 8;

/** Searches a log, and what is added to it, without holding up the page. */
export function useLogSearch(
  store: LogStore,
  version: number,
  query: string,
): { search: LogSearch; searching: boolean } {
  const search = useMemo(() => new LogSearch(store, query), [store, query]);
  const [, setSlices] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const before = search.numbers;
      search.look(SLICE);
      if (!search.done) {
        timer = setTimeout(look);
      }
      if (search.pattern || before !== search.numbers) {
        setSlices(count => count + 1);
      }
    };
    look();
    return () => clearTimeout(timer);
  }, [search, version]);
  return { search, searching: !search.done };
}
