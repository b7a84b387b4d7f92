import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** The catalog takes this many references in one request without trouble. */
const BATCH = 200;

/**
 * The entities that a caller may read; all others do not exist for them. What
 * is kept about an entity may be read by whoever may read the entity.
 */
export class ReadableEntities {
  constructor(
    private readonly catalog: CatalogService,
    private readonly credentials: BackstageCredentials,
  ) {}

  /** Those of some references that exist and may be read, by reference. */
  async among(
    refs: Iterable<string>,
    fields?: string[],
  ): Promise<Map<string, Entity>> {
    const wanted = [...new Set(refs)];
    const found = new Map<string, Entity>();
    for (let start = 0; start < wanted.length; start += BATCH) {
      const entityRefs = wanted.slice(start, start + BATCH);
      const { items } = await this.catalog.getEntitiesByRefs(
        { entityRefs, fields },
        { credentials: this.credentials },
      );
      items.forEach((entity, index) => {
        if (entity) found.set(entityRefs[index], entity);
      });
    }
    return found;
  }

  /**
   * One entity.
   *
   * @param what - what it is to the reader of the error, such as "model"
   * @throws `NotFoundError` where it does not exist or may not be read
   */
  async one(ref: string, what: string): Promise<Entity> {
    const entity = (await this.among([ref])).get(ref);
    if (!entity) {
      throw new NotFoundError(`There is no ${what} '${ref}' that you may read`);
    }
    return entity;
  }
}

/** The owners of an entity, as references in the catalog's spelling. */
export function ownersOf(entity: Entity): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === 'ownedBy')
    .map(({ targetRef }) => targetRef);
}

/** Reference of an entity in the catalog's spelling. */
export const refOf = (entity: Entity): string => stringifyEntityRef(entity);
