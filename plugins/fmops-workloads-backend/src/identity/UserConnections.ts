import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { NamespaceBinding } from '../access';
import type { ClusterConnection, ClusterRegistry } from '../clusters';
import type { Member, Membership } from '../submit/Membership';
import { impersonatedUser } from './impersonatedUser';

/**
 * Connections for what people do: in their own name, in clusters where that is
 * configured, else in the portal's. What the portal watches is its own.
 */
export class UserConnections {
  readonly #auth: AuthService;
  readonly #bindings: readonly NamespaceBinding[];
  readonly #clusters: ClusterRegistry;
  readonly #membership: Membership;

  constructor(options: {
    auth: AuthService;
    bindings: readonly NamespaceBinding[];
    clusters: ClusterRegistry;
    membership: Membership;
  }) {
    this.#auth = options.auth;
    this.#bindings = options.bindings;
    this.#clusters = options.clusters;
    this.#membership = options.membership;
  }

  /** @throws NotFoundError for a cluster that is not configured */
  as(member: Member, cluster: string): ClusterConnection {
    const { connection, definition } = this.#clusters.get(cluster);
    return definition.impersonation
      ? connection.as(impersonatedUser(member, this.#ownersIn(cluster)))
      : connection;
  }

  /**
   * For a caller who may be a service, which acts for nobody and so as the portal.
   *
   * @throws NotFoundError for a cluster that is not configured
   */
  async of(
    credentials: BackstageCredentials,
    cluster: string,
  ): Promise<ClusterConnection> {
    const { connection, definition } = this.#clusters.get(cluster);
    return definition.impersonation &&
      !this.#auth.isPrincipal(credentials, 'service')
      ? this.as(await this.#membership.of(credentials), cluster)
      : connection;
  }

  #ownersIn(cluster: string): string[] {
    return this.#bindings
      .filter(binding => binding.cluster === cluster)
      .map(({ owner }) => owner);
  }
}
