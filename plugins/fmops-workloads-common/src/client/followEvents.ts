import { ResponseError } from '@backstage/errors';
import { createParser, type EventSourceMessage } from 'eventsource-parser';

/** How long to wait, in milliseconds. */
export interface FollowTimes {
  /** Ceiling of the first wait after a failure; doubles up to `maxRetry`. */
  retry: number;
  maxRetry: number;
  /** Silence after which a connection counts as lost; the server says something every 20 s. */
  silence: number;
}

const TIMES: FollowTimes = { retry: 1_000, maxRetry: 30_000, silence: 65_000 };

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
  const { open, onStatus, signal } = options;
  const times = { ...TIMES, ...options.times };
  let lastEventId: string | undefined;
  let failures = 0;

  while (!signal.aborted) {
    const connection = new AbortController();
    const abort = () => connection.abort();
    signal.addEventListener('abort', abort);
    let outcome: Outcome = 'lost';
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
      outcome = await readEvents(response, connection, times.silence, event => {
        failures = 0;
        lastEventId = event.id ?? lastEventId;
        return options.onEvent(event);
      });
      if (outcome === 'ended') {
        return;
      }
      if (outcome === 'lost') {
        onStatus?.('reconnecting');
      }
    } catch (error) {
      if (signal.aborted) {
        return;
      }
      if (isRefusal(error)) {
        throw error;
      }
      onStatus?.('reconnecting', error as Error);
    } finally {
      signal.removeEventListener('abort', abort);
      connection.abort();
    }
    if (outcome === 'lost') {
      const ceiling = Math.min(times.retry * 2 ** failures, times.maxRetry);
      failures += 1;
      await wait(ceiling * (0.5 + Math.random() / 2), signal);
    }
  }
}

type Outcome = 'lost' | 'reauth' | 'ended';

async function readEvents(
  response: Response,
  connection: AbortController,
  silence: number,
  onEvent: FollowOptions['onEvent'],
): Promise<Outcome> {
  let outcome: Outcome = 'lost';
  const parser = createParser({
    onEvent: event => {
      if (event.event === 'reauth') {
        outcome = 'reauth';
      } else if (outcome === 'lost' && onEvent(event) === true) {
        outcome = 'ended';
      }
    },
  });
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    while (outcome === 'lost') {
      clearTimeout(timer);
      timer = setTimeout(() => connection.abort(), silence);
      const { done, value } = await reader.read();
      if (done) {
        break;
      }
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } finally {
    clearTimeout(timer);
    reader.cancel().catch(() => {});
  }
  return outcome;
}

// Too many requests and server errors pass; other refusals stay.
function isRefusal(error: unknown): boolean {
  return (
    error instanceof ResponseError &&
    error.statusCode >= 400 &&
    error.statusCode < 500 &&
    error.statusCode !== 408 &&
    error.statusCode !== 429
  );
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) {
      done();
    }
  });
}
