import { createHash } from 'node:crypto';
import { addAbortSignal } from 'node:stream';
import type {
  CacheService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { InputError, isError } from '@backstage/errors';
import { cardError, notText } from './cardErrors';
import { cardText } from './cardText';
import { readText } from './readText';

/** The text of a card. */
export type CardText = {
  markdown: string;
  /** It was longer than {@link MAX_CARD_BYTES}. */
  truncated: boolean;
};

type CachedCard = {
  card: CardText;
  /** Milliseconds since 1970. */
  checkedAt: number;
  etag?: string;
};

/** Most of a card that is read. */
export const MAX_CARD_BYTES = 1_000_000;

/** Longer cards are read anew each time: the cache in memory knows no limit. */
const MAX_KEPT_CHARACTERS = 100_000;

const TIMEOUT_MS = 10_000;
const HOUR_MS = 3_600_000;
/** How long a card counts as it is, and how long it is kept to ask whether it has changed. */
const FRESH_MS = HOUR_MS;
const KEPT_MS = 24 * HOUR_MS;

const WEB_PAGE = /^\s*<(?:!doctype\s+html|html)\b/i;

/** Reads cards from addresses that the configuration allows, and keeps them for a while. */
export class UrlCards {
  readonly #reader: UrlReaderService;
  readonly #cache: CacheService;
  readonly #timeoutMs: number;

  constructor(services: {
    reader: UrlReaderService;
    cache: CacheService;
    /** For all of a card. Default: 10 seconds. */
    timeoutMs?: number;
  }) {
    this.#reader = services.reader;
    this.#cache = services.cache;
    this.#timeoutMs = services.timeoutMs ?? TIMEOUT_MS;
  }

  /** @throws with a message for people, see `cardError` */
  async read(url: string): Promise<CardText> {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      throw new InputError('spec.card.url: only http and https can be read');
    }
    const key = createHash('sha256').update(url).digest('hex');
    const kept = await this.#cache.get<CachedCard>(key);
    if (kept && Date.now() - kept.checkedAt < FRESH_MS) return kept.card;
    const { card, etag } = await this.#fetch(url, kept);
    if (card.markdown.length <= MAX_KEPT_CHARACTERS) {
      await this.#cache.set(
        key,
        { card, checkedAt: Date.now(), ...(etag && { etag }) },
        { ttl: KEPT_MS },
      );
    }
    return card;
  }

  async #fetch(
    url: string,
    kept: CachedCard | undefined,
  ): Promise<Pick<CachedCard, 'card' | 'etag'>> {
    const signal = AbortSignal.timeout(this.#timeoutMs);
    try {
      const answer = await this.#reader.readUrl(url, {
        signal,
        etag: kept?.etag,
      });
      if (!answer.stream) throw new Error('The reader of the host is outdated');
      const body = addAbortSignal(signal, answer.stream());
      const { text, truncated } = await readText(body, MAX_CARD_BYTES);
      const { host } = new URL(url);
      if (text.includes('\0')) throw notText(host, 'is no text');
      if (WEB_PAGE.test(text)) throw notText(host, 'is a web page');
      return {
        card: { markdown: cardText(text), truncated },
        etag: answer.etag,
      };
    } catch (error) {
      if (kept && isError(error) && error.name === 'NotModifiedError') {
        return kept;
      }
      throw cardError(url, error, signal);
    }
  }
}
