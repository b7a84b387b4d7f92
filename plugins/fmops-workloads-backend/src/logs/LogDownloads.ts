import { InputError, ServiceUnavailableError } from '@backstage/errors';
import type { Config } from '@backstage/config';

const KEY = 'fmops.workloads.logDownload.maxBytes';
const DEFAULT_BYTES = 100_000_000;
const AT_ONCE = 8;

/** How much of a log can be downloaded, and how many at a time. */
export class LogDownloads {
  readonly maxBytes: number;
  #running = 0;

  /** @throws InputError when the configuration makes no sense */
  constructor(config: Config) {
    this.maxBytes = config.getOptionalNumber(KEY) ?? DEFAULT_BYTES;
    if (!Number.isInteger(this.maxBytes) || this.maxBytes < 1) {
      throw new InputError(`${KEY} must be a whole number above 0`);
    }
  }

  /** @throws ServiceUnavailableError when too many are running */
  async run<T>(download: () => Promise<T>): Promise<T> {
    if (this.#running >= AT_ONCE) {
      throw new ServiceUnavailableError(
        `${AT_ONCE} logs are being downloaded now, which is the limit. Try again in a minute.`,
      );
    }
    this.#running += 1;
    try {
      return await download();
    } finally {
      this.#running -= 1;
    }
  }
}
