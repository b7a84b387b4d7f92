import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Response } from 'express';
import { EventStream, KEEP_ALIVE_FRAME, REAUTH_FRAME } from './EventStream';

/** Times of streams, in milliseconds. */
export interface StreamTimes {
  keepAlive: number;
  /** Between two checks of the caller's right. */
  recheck: number;
  /** Ends a stream this long before its credentials do. */
  beforeExpiry: number;
}

const TIMES: StreamTimes = {
  keepAlive: 20_000,
  recheck: 180_000,
  beforeExpiry: 30_000,
};

// The longest delay that a timer of Node.js takes.
const MAX_DELAY = 2 ** 31 - 1;

/** An answer that can be ended before it would by itself. */
type Endable = Pick<EventStream, 'end' | 'onClose'>;

/**
 * Opens streams and sees to it that each ends: before its credentials expire,
 * when the caller's right is gone, and at shutdown. Nothing else would end one.
 */
export class StreamSessions {
  readonly #open = new Set<Endable>();
  readonly #times: StreamTimes;
  readonly #logger: LoggerService;
  #closed = false;

  constructor(options: {
    logger: LoggerService;
    times?: Partial<StreamTimes>;
  }) {
    this.#logger = options.logger;
    this.#times = { ...TIMES, ...options.times };
  }

  /** Streams and long answers that are open. */
  get count(): number {
    return this.#open.size;
  }

  /**
   * @param stillAllowed - checks the right again; false or a throw ends the stream
   * @returns the stream, with a signal that aborts when it ends
   */
  open(options: {
    response: Response;
    credentials: BackstageCredentials;
    stillAllowed(): Promise<boolean>;
  }): { stream: EventStream; signal: AbortSignal } {
    const stream = new EventStream(options.response);
    const keepAlive = setInterval(
      () => stream.write(KEEP_ALIVE_FRAME),
      this.#times.keepAlive,
    );
    stream.onClose(() => clearInterval(keepAlive));
    const signal = this.#watchOver(stream, {
      ...options,
      reauth: () => stream.end(REAUTH_FRAME),
    });
    return { stream, signal };
  }

  /**
   * Watches over an answer that takes long and is no stream of events: it is cut
   * off where a stream would be ended.
   *
   * @returns a signal that aborts when the answer has ended
   */
  guard(options: {
    response: Response;
    credentials: BackstageCredentials;
    stillAllowed(): Promise<boolean>;
  }): AbortSignal {
    const { response } = options;
    const end = () => {
      response.destroy();
    };
    const onClose = (listener: () => void) => {
      response.once('close', listener);
    };
    return this.#watchOver({ end, onClose }, { ...options, reauth: end });
  }

  #watchOver(
    answer: Endable,
    options: {
      credentials: BackstageCredentials;
      stillAllowed(): Promise<boolean>;
      reauth(): void;
    },
  ): AbortSignal {
    const { credentials, stillAllowed, reauth } = options;
    const ended = new AbortController();
    this.#open.add(answer);
    const recheck = setInterval(async () => {
      try {
        if (!(await stillAllowed())) {
          reauth();
        }
      } catch (error) {
        // The permission service throws once the user's token has expired.
        this.#logger.debug(`Ending a stream: ${toError(error).message}`);
        reauth();
      }
    }, this.#times.recheck);
    const expiry =
      credentials.expiresAt &&
      setTimeout(reauth, this.#untilExpiry(credentials.expiresAt));

    answer.onClose(() => {
      clearInterval(recheck);
      clearTimeout(expiry);
      this.#open.delete(answer);
      ended.abort();
    });
    if (this.#closed) {
      answer.end();
    }
    return ended.signal;
  }

  /** Ends all streams, for good: an open one would keep the backend running. */
  close(): void {
    this.#closed = true;
    this.#open.forEach(stream => stream.end());
  }

  #untilExpiry(expiresAt: Date) {
    const delay = expiresAt.getTime() - Date.now() - this.#times.beforeExpiry;
    return Math.min(Math.max(delay, 1_000), MAX_DELAY);
  }
}
