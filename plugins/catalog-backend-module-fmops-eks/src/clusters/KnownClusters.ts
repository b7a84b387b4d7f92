import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import { ANNOTATION_KUBERNETES_AWS_CLUSTER_ID } from '@backstage/plugin-kubernetes-common';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** A cluster that the catalog has. */
export interface KnownCluster {
  /** Of the entity. */
  name: string;
  namespace: string;
  /** Where it came from, such as `aws-eks:<account>/<region>`. */
  origin?: string;
  /** Its name in EKS. */
  clusterName?: string;
}

/** The clusters that are in the catalog already, from any source. */
export class KnownClusters {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  async all(): Promise<KnownCluster[]> {
    const { items } = await this.#catalog.getEntities(
      {
        filter: { kind: 'Resource', 'spec.type': 'kubernetes-cluster' },
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.annotations',
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return items.map(({ metadata }: Entity) => ({
      name: metadata.name,
      namespace: metadata.namespace ?? 'default',
      origin: metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION],
      clusterName: metadata.annotations?.[ANNOTATION_KUBERNETES_AWS_CLUSTER_ID],
    }));
  }
}
