import type { Response } from 'express';
import type { PlaygroundEvent } from '@fmops/backstage-plugin-fmops-evaluations-common';

const KEEP_ALIVE = ': keep-alive\n\n';
const KEEP_ALIVE_MS = 15_000;
/** What readers have for the last events when the backend stops. */
const STOP_MS = 1_000;

/** An answer on its way to a browser, as server-sent events. */
export class EventStream {
  readonly #response: Response;
  readonly #keepAlive: NodeJS.Timeout;

  /**
   * Sends the headers.
   *
   * @param until - when a reader who does not read is let go: after `longest`
   *   milliseconds, or soon after `stop` aborts
   */
  constructor(
    response: Response,
    until: { longest: number; stop: AbortSignal },
  ) {
    this.#response = response;
    this.#letGo(until);
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      // Without no-transform the compression middleware holds events back.
      'Cache-Control': 'no-cache, no-transform',
      // nginx buffers answers unless told not to.
      'X-Accel-Buffering': 'no',
      'X-Content-Type-Options': 'nosniff',
    });
    response.flushHeaders();
    this.#keepAlive = setInterval(() => {
      if (!response.writableNeedDrain) response.write(KEEP_ALIVE);
    }, KEEP_ALIVE_MS);
    response.once('close', () => clearInterval(this.#keepAlive));
  }

  /** Writes an event; resolves when the reader keeps up, or is gone. */
  async send({ type, ...data }: PlaygroundEvent): Promise<void> {
    const response = this.#response;
    if (response.closed) return;
    if (!response.write(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`)) {
      await new Promise<void>(resolve => {
        const done = () => {
          response.off('drain', done);
          response.off('close', done);
          resolve();
        };
        response.on('drain', done);
        response.on('close', done);
      });
    }
  }

  end(): void {
    clearInterval(this.#keepAlive);
    this.#response.end();
  }

  /** Events that nobody takes would hold answer and connection for ever. */
  #letGo({ longest, stop }: { longest: number; stop: AbortSignal }): void {
    const response = this.#response;
    const after = (time: number) => setTimeout(() => response.destroy(), time);
    let timer = after(longest);
    const stopped = () => {
      clearTimeout(timer);
      timer = after(STOP_MS);
    };
    stop.addEventListener('abort', stopped);
    response.once('close', () => {
      stop.removeEventListener('abort', stopped);
      clearTimeout(timer);
    });
  }
}
