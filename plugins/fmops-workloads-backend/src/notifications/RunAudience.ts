import type { AuthService } from '@backstage/backend-plugin-api';
import {
  parseEntityRef,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  annotationsNaming,
  entityClaims,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { inScope, type NamespaceBinding } from '../access';

/**
 * Decides who is told of a run. Whoever writes to a cluster can put any name on
 * a run: a name counts only if the user belongs to the owner of the namespace.
 */
export class RunAudience {
  readonly #auth: AuthService;
  readonly #bindings: readonly NamespaceBinding[];
  readonly #catalog: CatalogService;

  constructor(options: {
    auth: AuthService;
    bindings: readonly NamespaceBinding[];
    catalog: CatalogService;
  }) {
    this.#auth = options.auth;
    this.#bindings = options.bindings;
    this.#catalog = options.catalog;
  }

  /**
   * Entity reference of the user who submitted the run, or else of the group
   * that owns its namespace; nobody for runs that belong to no entity of that
   * group, which its members do not see.
   */
  async of(workload: Workload): Promise<string | undefined> {
    const { cluster, namespace } = workload.ref;
    const owner = this.#bindings.find(
      binding => binding.cluster === cluster && binding.namespace === namespace,
    )?.owner;
    if (!owner || !(await this.#belongsToEntity(workload))) {
      return undefined;
    }
    return (await this.#submitter(workload, owner)) ?? owner;
  }

  async #belongsToEntity(workload: Workload): Promise<boolean> {
    const filter = annotationsNaming([workload]);
    if (filter.length === 0) {
      return false;
    }
    const { items } = await this.#catalog.getEntities(
      {
        filter,
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.annotations',
          'relations',
          'spec.owner',
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return items.some(entity =>
      inScope(entityClaims(entity, this.#bindings), workload),
    );
  }

  async #submitter(
    { submittedBy }: Workload,
    owner: string,
  ): Promise<string | undefined> {
    const ref = submittedBy && userRef(submittedBy);
    const user =
      ref &&
      (await this.#catalog.getEntityByRef(ref, {
        credentials: await this.#auth.getOwnServiceCredentials(),
      }));
    const isMember =
      user &&
      user.relations?.some(
        ({ type, targetRef }) =>
          type === RELATION_MEMBER_OF && targetRef === owner,
      );
    return isMember ? stringifyEntityRef(user) : undefined;
  }
}

/** The reference of a user in full; nothing for any other text. */
function userRef(text: string): string | undefined {
  try {
    const ref = parseEntityRef(text, {
      defaultKind: 'user',
      defaultNamespace: 'default',
    });
    const isUser = ref.kind.toLocaleLowerCase('en-US') === 'user';
    return isUser ? stringifyEntityRef(ref) : undefined;
  } catch {
    return undefined;
  }
}
