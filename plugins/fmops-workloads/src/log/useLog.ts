import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { WorkloadRef } from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import {
  useLiveStream,
  type LiveStream,
  type OpenStream,
} from '../live/useLiveStream';
import { appendLines, EMPTY_LOG, type LogBuffer } from './logBuffer';

/** Lines asked for when a log is opened: what came before stays in the cluster. */
const TAIL_LINES = 5000;
/** Milliseconds between updates: training logs come in bursts. */
const FLUSH_INTERVAL = 100;

/**
 * Follows the log of a container. Opened again, the old lines stay until the
 * first new ones come, so that a log that is gone by then is not lost.
 */
export function useLog(
  { cluster, uid }: Pick<WorkloadRef, 'cluster' | 'uid'>,
  pod: string,
  container: string,
): { log: LogBuffer; stream: LiveStream } {
  const api = useApi(fmopsWorkloadsApiRef);
  const [log, setLog] = useState(EMPTY_LOG);
  const open = useCallback<OpenStream>(
    async (onStatus, signal) => {
      let pending: string[] = [];
      let fresh = true;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const flush = () => {
        timer = undefined;
        if (pending.length === 0 || signal.aborted) {
          return;
        }
        const added = pending;
        const restart = fresh;
        pending = [];
        fresh = false;
        setLog(known => appendLines(restart ? EMPTY_LOG : known, added));
      };
      const onLines = (lines: string[]) => {
        onStatus('live');
        pending.push(...lines);
        timer ??= setTimeout(flush, FLUSH_INTERVAL);
      };
      try {
        await api.streamLog(
          { cluster, uid },
          { pod, container, tailLines: TAIL_LINES },
          { onLines },
          { signal },
        );
      } finally {
        clearTimeout(timer);
        flush();
      }
    },
    [api, cluster, uid, pod, container],
  );
  return { log, stream: useLiveStream(open) };
}
