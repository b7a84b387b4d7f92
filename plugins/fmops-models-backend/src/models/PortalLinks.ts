import { parseEntityRef } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';

/** Addresses of pages in the portal, for people to open. */
export class PortalLinks {
  readonly #baseUrl: string;

  static fromConfig(config: Config): PortalLinks {
    return new PortalLinks(config.getString('app.baseUrl'));
  }

  private constructor(baseUrl: string) {
    this.#baseUrl = baseUrl.replace(/(?<!\/)\/+$/, '');
  }

  /** The page of an entity. */
  entity(ref: string): string {
    const { kind, namespace, name } = parseEntityRef(ref);
    const path = [namespace, kind.toLocaleLowerCase('en-US'), name]
      .map(encodeURIComponent)
      .join('/');
    return `${this.#baseUrl}/catalog/${path}`;
  }

  /** The Models page, narrowed like a search. */
  models(params: URLSearchParams): string {
    return `${this.#baseUrl}/models?${params}`;
  }

  /** Where a fine-tuning stands. */
  fineTuning(id: string): string {
    return `${this.#baseUrl}/fine-tune/${encodeURIComponent(id)}`;
  }

  /** The shortlist page with a comparison. */
  comparison(params: URLSearchParams): string {
    return `${this.#baseUrl}/shortlist?${params}`;
  }
}
