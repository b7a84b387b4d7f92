import { useCallback, useEffect, useState } from 'react';
import { toError } from '@backstage/errors';
import { usePageVisible } from './usePageVisible';

/** State of a live connection, as the reader is told. */
export type Connection =
  | 'connecting'
  | 'live'
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
 * function. Browsers allow six connections to a host over all their tabs, so
 * that a tab in the background must not hold one.
 */
export function useLiveStream(open: OpenStream): LiveStream {
  const visible = usePageVisible();
  const [attempt, setAttempt] = useState(0);
  const [status, setStatus] = useState<Status>({ connection: 'connecting' });

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
    open(
      (connection, error) => tell({ connection, error }),
      controller.signal,
    ).then(
      () => tell({ connection: 'ended' }),
      error => tell({ connection: 'ended', error: toError(error) }),
    );
    return () => controller.abort();
  }, [open, visible, attempt]);

  const retry = useCallback(() => setAttempt(n => n + 1), []);
  return { ...status, retry };
}
