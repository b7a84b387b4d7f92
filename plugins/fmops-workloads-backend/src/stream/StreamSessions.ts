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

/**
 * Opens streams and sees to it that each ends: before its credentials expire,
 * when the caller's right is gone, and at shutdown. Nothing else would end one.
 */
export class StreamSessions {
  readonly #open = new Set<EventStream>();
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

  /**
   * @param stillAllowed - checks the right again; false or a throw ends the stream
   * @returns the stream, with a signal that aborts when it ends
   */
  open(options: {
    response: Response;
    credentials: BackstageCredentials;
    stillAllowed(): Promise<boolean>;
  }): { stream: EventStream; signal: AbortSignal } {
    const { response, credentials, stillAllowed } = options;
    const stream = new EventStream(response);
    const ended = new AbortController();
    this.#open.add(stream);
    const reauth = () => stream.end(REAUTH_FRAME);

    const keepAlive = setInterval(
      () => stream.write(KEEP_ALIVE_FRAME),
      this.#times.keepAlive,
    );
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

    stream.onClose(() => {
      clearInterval(keepAlive);
      clearInterval(recheck);
      clearTimeout(expiry);
      this.#open.delete(stream);
      ended.abort();
    });
    if (this.#closed) {
      stream.end();
    }
    return { stream, signal: ended.signal };
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
