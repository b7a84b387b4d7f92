import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { ReadableModels } from '../models';
import { cardText } from './cardText';
import type { UrlCards } from './UrlCards';

/** A card as the API hands it out. */
export interface ModelCardAnswer {
  markdown: string;
  /** Address that it was read from; left out when it stands in the entity. */
  source?: string;
  /** It was too long and was cut off. */
  truncated?: boolean;
}

/** The cards of the models that callers may read. */
export class ModelCards {
  readonly #catalog: CatalogService;
  readonly #urls: UrlCards;

  constructor(catalog: CatalogService, urls: UrlCards) {
    this.#catalog = catalog;
    this.#urls = urls;
  }

  /** @throws NotFoundError without such a model, or a card of it */
  async read(
    ref: CompoundEntityRef,
    credentials: BackstageCredentials,
  ): Promise<ModelCardAnswer> {
    const readable = new ReadableModels(this.#catalog, credentials);
    const { card } = (await readable.one(ref)).spec;
    if (card?.text !== undefined) return { markdown: cardText(card.text) };
    if (card?.url !== undefined) {
      const { markdown, truncated } = await this.#urls.read(card.url);
      return { markdown, source: card.url, ...(truncated && { truncated }) };
    }
    throw new NotFoundError(`'${stringifyEntityRef(ref)}' has no model card`);
  }
}
