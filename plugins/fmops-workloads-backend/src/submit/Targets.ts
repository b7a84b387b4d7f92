import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  workloadSubmitPermission,
  type SubmitTarget,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import {
  hasNamespace,
  type NamespaceBinding,
  type WorkloadAccess,
} from '../access';
import type { ClusterRegistry } from '../clusters';
import { assertMember, type Membership } from './Membership';

/** Tells users where they could submit to, and where not and why. */
export class Targets {
  readonly #access: WorkloadAccess;
  readonly #bindings: readonly NamespaceBinding[];
  readonly #clusters: ClusterRegistry;
  readonly #membership: Membership;

  constructor(options: {
    access: WorkloadAccess;
    bindings: readonly NamespaceBinding[];
    clusters: ClusterRegistry;
    membership: Membership;
  }) {
    this.#access = options.access;
    this.#bindings = options.bindings;
    this.#clusters = options.clusters;
    this.#membership = options.membership;
  }

  /**
   * The namespaces of the caller's groups, and those in which the caller may see
   * workloads: others are nobody's business.
   */
  async list(credentials: BackstageCredentials): Promise<SubmitTarget[]> {
    const member = await this.#membership.of(credentials);
    const scope = await this.#access.scopeFor(credentials);
    const shown = this.#bindings.filter(
      binding =>
        member.ownershipRefs.has(binding.owner) || hasNamespace(scope, binding),
    );
    const refused = await refusalOf(() =>
      this.#access.assertPermission(credentials, workloadSubmitPermission),
    );
    return Promise.all(
      shown.map(async binding => {
        const { cluster, namespace, owner, outputModels, queue } = binding;
        const reason =
          refused ??
          this.#unavailable(cluster) ??
          (await refusalOf(async () =>
            assertMember(member, [owner], `The namespace ${namespace}`),
          ));
        const demo = this.#clusters.has(cluster)
          ? this.#clusters.get(cluster).definition.demo
          : undefined;
        const allowed = reason === undefined;
        return {
          ...{ cluster, namespace, owner, outputModels, queue, demo },
          ...{ allowed, reason },
        };
      }),
    );
  }

  #unavailable(cluster: string): string | undefined {
    if (!this.#clusters.has(cluster)) {
      return `The cluster ${cluster} is not configured`;
    }
    const { status } = this.#clusters.get(cluster).health;
    return status.reachable
      ? undefined
      : `The cluster ${cluster} cannot be reached: ${status.message}`;
  }
}

async function refusalOf(
  check: () => Promise<void>,
): Promise<string | undefined> {
  try {
    await check();
    return undefined;
  } catch (error) {
    if (error instanceof NotAllowedError) {
      return error.message;
    }
    throw error;
  }
}
