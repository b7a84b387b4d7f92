import { useMemo } from 'react';
import useThrottle from 'react-use/lib/useThrottle';
import { LossChart } from '../loss/LossChart';
import { parseLoss } from '../loss/parseLoss';
import type { LogStore } from './store/LogStore';
import { useLogVersion } from './store/useLogVersion';

/** Lines that are read for losses: the newest. */
const LINES = 10_000;
/** Milliseconds between two readings. */
const PAUSE = 2_000;

/** The losses that a log prints, drawn. */
export function LogLoss({ store }: { store: LogStore }) {
  const version = useThrottle(useLogVersion(store), PAUSE);
  const series = useMemo(() => {
    const first = Math.max(0, store.length - LINES);
    return parseLoss(
      Array.from({ length: store.length - first }, (_, i) =>
        store.plain(first + i),
      ),
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the store changes in place
  }, [store, version]);
  return <LossChart series={series} />;
}
