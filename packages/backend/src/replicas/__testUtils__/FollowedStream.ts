import { setTimeout as sleep } from 'node:timers/promises';
import type { Replicas } from '../../__testUtils__/Replicas';

const ROUTE = '/fmops-workloads/v1/workloads/stream';

/** A stream of all runs that is opened again whenever it ends, as a page does. */
export class FollowedStream {
  readonly #replicas: Replicas;
  readonly #stop = new AbortController();
  readonly #over: Promise<void>;
  #lostAt?: number;
  /** How often it was lost. */
  losses = 0;
  /** The longest time without it. */
  longestGapMs = 0;
  /** What came by it, in characters. */
  received = 0;

  constructor(replicas: Replicas) {
    this.#replicas = replicas;
    this.#over = this.#follow();
  }

  /** Whether it is there now. */
  get isOpen(): boolean {
    return this.received > 0 && this.#lostAt === undefined;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#over;
    this.#noteGap();
  }

  async #follow() {
    while (!this.#stop.signal.aborted) {
      await this.#read().catch(() => undefined);
      if (this.#stop.signal.aborted) return;
      if (this.#lostAt === undefined) {
        this.#lostAt = performance.now();
        this.losses += 1;
      }
      await sleep(50);
    }
  }

  async #read() {
    const { signal } = this.#stop;
    const response = await this.#replicas.next().send(ROUTE, { signal });
    if (!response.ok) throw new Error(`${response.status}`);
    for await (const chunk of response.body!) {
      this.#noteGap();
      this.received += chunk.length;
    }
  }

  #noteGap() {
    if (this.#lostAt === undefined) return;
    const gap = performance.now() - this.#lostAt;
    this.longestGapMs = Math.max(this.longestGapMs, gap);
    this.#lostAt = undefined;
  }
}
