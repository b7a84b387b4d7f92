import { ResponseError, toError } from '@backstage/errors';
import type { EventSourceMessage } from 'eventsource-parser';
import { readEvents, type StreamOutcome } from './readEvents';
import { waitOrAbort } from './waitOrAbort';

/**
 * How long to wait, in milliseconds.
 *
 * @public
 */
export interface FollowTimes {
  /** Ceiling of the first wait after a failure; doubles up to `maxRetry`. */
  retry: number;
  maxRetry: number;
  /** Silence after which a connection counts as lost; the server says something every 20 s. */
  silence: number;
}

const TIMES: FollowTimes = { retry: 1_000, maxRetry: 30_000, silence: 65_000 };

/** How far a stream was followed, and how often in vain since. */
interface Position {
  lastEventId?: string;
  failures: number;
}

/** A stream of events to follow. */
export interface FollowOptions {
  /** Sends the request; `headers` tell the server where to go on. */
  open(init: {
    headers: Record<string, string>;
    signal: AbortSignal;
  }): Promise<Response>;
  /** @returns true when the stream has come to its own end */
  onEvent(event: EventSourceMessage): boolean | void;
  onStatus?(status: 'live' | 'reconnecting', error?: Error): void;
  signal: AbortSignal;
  times?: Partial<FollowTimes>;
}

/**
 * Follows server-sent events over `fetch`, which, unlike EventSource, can be
 * authorised. Connects again after losses, with growing random waits, from the
 * last event seen.
 *
 * @returns when the stream has come to its own end, or the signal aborts
 * @throws ResponseError when the server refuses, since asking again would not help
 */
export async function followEvents(options: FollowOptions): Promise<void> {
  const { signal, onStatus } = options;
  const times = { ...TIMES, ...options.times };
  const position: Position = { failures: 0 };

  while (!signal.aborted) {
    let outcome: StreamOutcome = 'lost';
    let failure: Error | undefined;
    try {
      outcome = await connectOnce(options, position, times.silence);
    } catch (error) {
      failure = toError(error);
    }
    if (signal.aborted || outcome === 'ended') {
      return;
    }
    if (failure && isRefusal(failure)) {
      throw failure;
    }
    // A stream that asks for new credentials is no loss: go on at once.
    if (outcome === 'lost') {
      onStatus?.('reconnecting', failure);
      const ceiling = times.retry * 2 ** position.failures;
      position.failures += 1;
      await waitOrAbort(
        Math.min(ceiling, times.maxRetry) * (0.5 + Math.random() / 2),
        signal,
      );
    }
  }
}

async function connectOnce(
  { open, onEvent, onStatus, signal }: FollowOptions,
  position: Position,
  silence: number,
): Promise<StreamOutcome> {
  const connection = new AbortController();
  const abort = () => connection.abort();
  signal.addEventListener('abort', abort);
  const { lastEventId } = position;
  try {
    const response = await open({
      headers: {
        Accept: 'text/event-stream',
        ...(lastEventId ? { 'Last-Event-ID': lastEventId } : {}),
      },
      signal: connection.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    onStatus?.('live');
    return await readEvents(response, {
      signal: connection.signal,
      silence,
      onSilent: abort,
      onEvent: event => {
        position.failures = 0;
        position.lastEventId = event.id ?? position.lastEventId;
        return onEvent(event);
      },
    });
  } finally {
    signal.removeEventListener('abort', abort);
    connection.abort();
  }
}

// Too many requests and server errors pass; other refusals stay.
function isRefusal(error: Error): boolean {
  return (
    error instanceof ResponseError &&
    error.statusCode >= 400 &&
    error.statusCode < 500 &&
    error.statusCode !== 408 &&
    error.statusCode !== 429
  );
}
