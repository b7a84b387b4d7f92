import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  workloadSubmitPermission,
  type PreflightCheck,
  type PreflightRequest,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { NamespaceBinding, WorkloadAccess } from '../access';
import { KueueQueues } from '../capacity/KueueQueues';
import type { ClusterRegistry } from '../clusters';
import { assertMember, type Membership } from '../submit';
import { claimChecks } from './claimChecks';
import { kindChecks } from './kindChecks';
import type { Look } from './PreflightPlace';
import { queueChecks } from './queueChecks';
import { quotaChecks } from './quotaChecks';
import { secretChecks } from './secretChecks';

/**
 * Looks whether a namespace has what a workload is going to need, for those who
 * may submit to it: what is in a namespace is nobody else's business.
 */
export class Preflight {
  readonly #access: WorkloadAccess;
  readonly #bindings: readonly NamespaceBinding[];
  readonly #clusters: ClusterRegistry;
  readonly #membership: Membership;
  readonly #looks: readonly Look[] = [
    kindChecks,
    claimChecks,
    secretChecks,
    queueChecks(new KueueQueues()),
    quotaChecks,
  ];

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

  /** @throws NotAllowedError when the caller may not submit there */
  async check(
    credentials: BackstageCredentials,
    request: PreflightRequest,
  ): Promise<PreflightCheck[]> {
    const { cluster, namespace } = request;
    await this.#access.assertPermission(credentials, workloadSubmitPermission);
    const member = await this.#membership.of(credentials);
    const binding = this.#bindings.find(
      item => item.cluster === cluster && item.namespace === namespace,
    );
    const where = `The namespace ${namespace} of cluster ${cluster}`;
    if (!binding) {
      throw new NotAllowedError(`${where} is not open for workloads`);
    }
    assertMember(member, [binding.owner], where);
    const place = {
      cluster: this.#clusters.get(cluster),
      namespace,
      queue: request.queue || binding.queue,
      request,
    };
    const checks = await Promise.all(this.#looks.map(look => look(place)));
    return checks.flat();
  }
}
