import { useCallback, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  LogSource,
  WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import {
  useLiveStream,
  type LiveStream,
  type OpenStream,
} from '../live/useLiveStream';
import type { LogBeginning } from './beginning';
import { laterThan } from './store/laterThan';
import { LogStore } from './store/LogStore';
import { timedLine } from './store/timedLine';

function withoutSeen(lines: string[], seen: string): string[] {
  const first = lines.findIndex(line => {
    const { time } = timedLine(line);
    return time !== undefined && laterThan(time, seen);
  });
  return first < 0 ? [] : lines.slice(first);
}

/**
 * Follows the log of a container. Opened again, for instance because its page
 * was out of sight, it goes on after the last line that it has; where lines have
 * no times, or another beginning is wanted, the old ones stay until the first new
 * ones come, so that a log that is gone by then is not lost.
 */
export function useLog(
  { cluster, uid }: Pick<WorkloadRef, 'cluster' | 'uid'>,
  { pod, container, previous }: LogSource,
  beginning: LogBeginning,
): { store: LogStore; stream: LiveStream } {
  const api = useApi(fmopsWorkloadsApiRef);
  const [store] = useState(() => new LogStore());
  const begun = useRef<LogBeginning>();
  const open = useCallback<OpenStream>(
    async (onStatus, signal) => {
      const goesOn = begun.current === beginning && store.length > 0;
      const seen = goesOn ? store.line(store.length - 1).time : undefined;
      let first = true;
      await api.streamLog(
        { cluster, uid },
        {
          ...{ pod, container, previous, timestamps: true, ansi: true },
          ...(seen ? { sinceTime: seen } : beginning),
        },
        {
          onLines: lines => {
            onStatus('live');
            if (signal.aborted) {
              return;
            }
            if (first && !seen) {
              store.clear();
            }
            first = false;
            begun.current = beginning;
            store.append(seen ? withoutSeen(lines, seen) : lines, true);
          },
        },
        { signal },
      );
    },
    [api, store, cluster, uid, pod, container, previous, beginning],
  );
  return { store, stream: useLiveStream(open) };
}
