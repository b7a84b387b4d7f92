import type { AuthService } from '@backstage/backend-plugin-api';
import {
  parseEntityRef,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** Users that are looked at; a cluster with more teams is told in part. */
const MOST = 500;

/** Finds the people whom the portal acts for. */
export class Members {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;

  constructor(options: { auth: AuthService; catalog: CatalogService }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
  }

  /** Users who are direct members of a group; an owner that is a user is that user. */
  async of(owner: string): Promise<string[]> {
    if (parseEntityRef(owner).kind === 'user') {
      return [owner];
    }
    const { items } = await this.#catalog.queryEntities(
      {
        filter: { kind: 'user', [`relations.${RELATION_MEMBER_OF}`]: owner },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
        limit: MOST,
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return items.map(entity => stringifyEntityRef(entity)).sort();
  }
}
