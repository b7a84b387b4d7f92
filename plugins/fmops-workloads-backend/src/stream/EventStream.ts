import type { Response } from 'express';

/** Bytes that may wait for a slow client before it is cut off. */
const MAX_BACKLOG = 16 * 1024 * 1024;

/** One answer that stays open and carries server-sent events. */
export class EventStream {
  readonly #response: Response;

  /** Sends the headers. */
  constructor(response: Response) {
    this.#response = response;
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      // Without no-transform the compression middleware holds events back.
      'Cache-Control': 'no-cache, no-transform',
      // nginx buffers answers unless told not to.
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
  }

  /**
   * Writes frames as they are. A client that does not keep up is cut off; it
   * connects again and starts from what it has.
   *
   * @returns whether the client keeps up
   */
  write(frames: string): boolean {
    if (this.#response.writableLength > MAX_BACKLOG) {
      this.#response.destroy();
      return false;
    }
    return this.#response.write(frames);
  }

  /** Resolves when the client has taken what was written, or is gone. */
  async drained(): Promise<void> {
    if (!this.#response.writableNeedDrain || this.#response.closed) {
      return;
    }
    await new Promise<void>(resolve => {
      this.#response.once('drain', resolve);
      this.#response.once('close', resolve);
    });
  }

  end(frames = ''): void {
    this.#response.end(frames);
  }

  onClose(listener: () => void): void {
    if (this.#response.closed || this.#response.destroyed) {
      listener();
    } else {
      this.#response.once('close', listener);
    }
  }
}

/** One server-sent event. JSON has no line breaks, so one data line is enough. */
export function frame(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** A frame that tells the client how far it has come. */
export function idFrame(id: string, text: string): string {
  return `id: ${id}\n${text}`;
}

/** Told to a client that is to connect again with fresh credentials. */
export const REAUTH_FRAME = frame('reauth', {});

/** Keeps proxies from taking a quiet stream for a dead one. */
export const KEEP_ALIVE_FRAME = ': keep-alive\n\n';
