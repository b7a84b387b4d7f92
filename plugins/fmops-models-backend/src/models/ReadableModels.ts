import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  isFoundationModelEntity,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';

/** The models that a caller may read; all others do not exist for them. */
export class ReadableModels {
  readonly #catalog: CatalogService;
  readonly #credentials: BackstageCredentials;

  constructor(catalog: CatalogService, credentials: BackstageCredentials) {
    this.#catalog = catalog;
    this.#credentials = credentials;
  }

  /**
   * The models of some references, in their order.
   *
   * @throws NotFoundError for the first that does not exist or may not be read
   */
  async all(
    refs: readonly CompoundEntityRef[],
  ): Promise<FoundationModelEntity[]> {
    const entityRefs = refs.map(ref => stringifyEntityRef(ref));
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs },
      { credentials: this.#credentials },
    );
    return items.map((entity, index) => {
      if (!entity || !isFoundationModelEntity(entity)) {
        throw new NotFoundError(
          `There is no model '${entityRefs[index]}' that you may read`,
        );
      }
      return entity;
    });
  }

  /** One model, see {@link ReadableModels.all}. */
  async one(ref: CompoundEntityRef): Promise<FoundationModelEntity> {
    const [model] = await this.all([ref]);
    return model;
  }
}
