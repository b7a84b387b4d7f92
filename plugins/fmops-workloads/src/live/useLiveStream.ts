import { useCallback, useEffect, useState } from 'react';
import { toError } from '@backstage/errors';
import { inStreamSlot } from './streamSlots';
import { usePageVisible } from './usePageVisible';

/** State of a live connection, as the reader is told. */
export type Connection =
  | 'connecting'
  | 'live'
  /** Updated every few seconds, since other pages need the browser's connections too. */
  | 'shared'
  | 'reconnecting'
  | 'paused'
  | 'ended';

/** Opens a stream until the signal aborts; rejects where it can't be had. */
export type OpenStream = (
  onStatus: (status: 'live' | 'reconnecting', error?: Error) => void,
  signal: AbortSignal,
) => Promise<void>;

/** A live connection and how to open it again after it failed. */
export interface LiveStream {
  connection: Connection;
  /** Why it ended, or why it is reconnecting. */
  error?: Error;
  retry(): void;
}

interface Status {
  connection: Connection;
  error?: Error;
}

/**
 * Keeps a stream open while the page is visible and `open` stays the same
 * function. Where more pages are visible than the browser has connections for,
 * they take turns.
 */
export function useLiveStream(open: OpenStream): LiveStream {
  const visible = usePageVisible();
  const [attempt, setAttempt] = useState(0);
  const [status, setStatus] = useState<Status>({ connection: 'connecting' });
  const [shared, setShared] = useState(false);

  useEffect(() => {
    if (!visible) {
      setStatus({ connection: 'paused' });
      return undefined;
    }
    const controller = new AbortController();
    const tell = (next: Status) => {
      if (!controller.signal.aborted) {
        setStatus(next);
      }
    };
    tell({ connection: 'connecting' });
    inStreamSlot(
      turn => open((connection, error) => tell({ connection, error }), turn),
      { signal: controller.signal, onShared: setShared },
    ).then(
      () => tell({ connection: 'ended' }),
      error => tell({ connection: 'ended', error: toError(error) }),
    );
    return () => controller.abort();
  }, [open, visible, attempt]);

  const retry = useCallback(() => setAttempt(n => n + 1), []);
  const connection =
    shared && status.connection === 'live' ? 'shared' : status.connection;
  return { ...status, connection, retry };
}
