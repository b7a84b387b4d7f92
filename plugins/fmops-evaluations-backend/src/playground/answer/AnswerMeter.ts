import { createHash } from 'node:crypto';
import type {
  AnswerTimes,
  TokenUsage,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { UpstreamEvent } from '../upstream';

/** Time after the first piece below which an answer came in a burst, in seconds: held back by a proxy, say. */
const BURST = 0.05;

/** Measures an answer as it comes. */
export class AnswerMeter {
  readonly #now: () => number;
  readonly #started: number;
  readonly #digest = createHash('sha256');
  #first?: number;
  #last?: number;
  #pieces = 0;
  #length = 0;
  #usage?: UpstreamEvent['usage'];
  #finishReason?: string;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#started = now();
  }

  /** Notes a piece from the endpoint. */
  received({ text, reasoning, usage, finishReason }: UpstreamEvent): void {
    if (text || reasoning) {
      this.#last = this.#now();
      this.#first ??= this.#last;
      this.#pieces += 1;
      this.#length += (text ?? '').length + (reasoning ?? '').length;
    }
    this.#usage = usage ?? this.#usage;
    this.#finishReason = finishReason ?? this.#finishReason;
  }

  /** Notes what of the answer is shown: that is what a rating is about. */
  shown(text: string): void {
    this.#digest.update(text, 'utf8');
  }

  get pieces(): number {
    return this.#pieces;
  }

  /** Characters received. */
  get length(): number {
    return this.#length;
  }

  get finishReason(): string | undefined {
    return this.#finishReason;
  }

  /** SHA-256 of what was shown, hexadecimal; to be read once, at the end. */
  digest(): string {
    return this.#digest.digest('hex');
  }

  get usage(): TokenUsage {
    const { inputTokens, outputTokens } = this.#usage ?? {};
    if (outputTokens !== undefined) {
      return { inputTokens, outputTokens, basis: 'server' };
    }
    return this.#pieces > 1
      ? { inputTokens, outputTokens: this.#pieces, basis: 'pieces' }
      : { inputTokens };
  }

  get times(): AnswerTimes {
    const totalMs = round(this.#now() - this.#started);
    if (this.#first === undefined || this.#last === undefined) {
      return { totalMs };
    }
    const { outputTokens } = this.usage;
    const seconds = (this.#last - this.#first) / 1000;
    return {
      totalMs,
      firstTokenMs: round(this.#first - this.#started),
      // An answer that came as a whole, or in a burst, tells nothing of its speed.
      ...(outputTokens &&
      outputTokens > 1 &&
      this.#pieces > 1 &&
      seconds >= BURST
        ? { tokensPerSecond: round((outputTokens - 1) / seconds) }
        : {}),
    };
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
