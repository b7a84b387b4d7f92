import type { WebSocket } from 'undici';
import type { Door } from './Door';

/** A backend leaves the first one unanswered; pages try again too. */
const OPENING_MS = 5_000;

/** The connection by which open pages hear of notifications. */
export class SignalSocket {
  /** Why it was lost; it is not opened again. */
  readonly losses: string[] = [];
  readonly opened: Promise<void>;
  #socket?: WebSocket;
  #closed = false;

  constructor(door: Door, token: string) {
    this.opened = this.#open(door, token);
  }

  close(): void {
    this.#closed = true;
    this.#socket?.close();
  }

  async #open(door: Door, token: string) {
    while (!this.#socket && !this.#closed) {
      this.#socket = await opened(door.socket('/api/signals', token));
    }
    this.#socket?.addEventListener('close', ({ code }) => {
      if (!this.#closed) this.losses.push(`signals: closed with ${code}`);
    });
    const subscription = { action: 'subscribe', channel: 'notifications' };
    this.#socket?.send(JSON.stringify(subscription));
  }
}

function opened(socket: WebSocket): Promise<WebSocket | undefined> {
  return new Promise(resolve => {
    const timer = setTimeout(() => socket.close(), OPENING_MS);
    socket.addEventListener('open', () => {
      clearTimeout(timer);
      resolve(socket);
    });
    socket.addEventListener('close', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
