import type { LoggerService } from '@backstage/backend-plugin-api';
import type { RegistryRejection } from '@fmops/backstage-plugin-fmops-models-common';

const MOST = 20;

/** Tells of each rejected model once for each reason, and of a few in one pass. */
export class RejectionLog {
  readonly #logger: LoggerService;
  readonly #source: string;
  #told = new Set<string>();

  constructor(logger: LoggerService, source: string) {
    this.#logger = logger;
    this.#source = source;
  }

  report(rejections: RegistryRejection[]): void {
    const lines = new Set(
      rejections.map(
        ({ name, reason }) =>
          `${this.#source}: ${
            name === undefined ? 'a model without a name' : JSON.stringify(name)
          } is not in the catalog: ${reason}`,
      ),
    );
    const fresh = [...lines].filter(line => !this.#told.has(line));
    fresh.slice(0, MOST).forEach(line => this.#logger.warn(line));
    if (fresh.length > MOST) {
      this.#logger.warn(
        `${this.#source}: ${
          fresh.length - MOST
        } more models are not in the catalog`,
      );
    }
    this.#told = lines;
  }
}
