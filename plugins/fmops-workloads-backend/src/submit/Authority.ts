import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { NamespaceBinding, WorkloadAccess } from '../access';
import type { WorkloadStore } from '../store';
import { assertMember, type Member, type Membership } from './Membership';

/** Cluster and uid of a workload. */
export interface WorkloadId {
  cluster: string;
  uid: string;
}

/** Decides who may act on a workload. */
export class Authority {
  readonly #access: WorkloadAccess;
  readonly #bindings: readonly NamespaceBinding[];
  readonly #membership: Membership;
  readonly #store: WorkloadStore;

  constructor(options: {
    access: WorkloadAccess;
    bindings: readonly NamespaceBinding[];
    membership: Membership;
    store: WorkloadStore;
  }) {
    this.#access = options.access;
    this.#bindings = options.bindings;
    this.#membership = options.membership;
    this.#store = options.store;
  }

  /**
   * @throws NotFoundError when there is no such workload
   * @throws NotAllowedError when the caller may not see it
   */
  async see(
    credentials: BackstageCredentials,
    { cluster, uid }: WorkloadId,
  ): Promise<Workload> {
    const workload = this.#store.get(cluster, uid)?.workload;
    if (!workload) {
      throw new NotFoundError(
        `There is no workload '${uid}' of cluster '${cluster}'`,
      );
    }
    await this.#access.assertVisible(credentials, workload);
    return workload;
  }

  /**
   * @throws NotAllowedError when the caller lacks the permission, or belongs not
   *   to the owner of the namespace
   */
  async assertMayAct(
    credentials: BackstageCredentials,
    { ref: { cluster, namespace } }: Workload,
    permission: BasicPermission,
  ): Promise<Member> {
    await this.#access.assertPermission(credentials, permission);
    const member = await this.#membership.of(credentials);
    const where = `The namespace ${namespace} of cluster ${cluster}`;
    assertMember(member, [this.#ownerOf(cluster, namespace, where)], where);
    return member;
  }

  #ownerOf(cluster: string, namespace: string, where: string): string {
    const binding = this.#bindings.find(
      candidate =>
        candidate.cluster === cluster && candidate.namespace === namespace,
    );
    if (!binding) {
      throw new NotAllowedError(
        `${where} is nobody's, so nobody may act on workloads in it here`,
      );
    }
    return binding.owner;
  }
}
