import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  isTerminal,
  workloadStopPermission,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { NamespaceBinding, WorkloadAccess } from '../access';
import {
  KubernetesError,
  resourcePath,
  toHttpError,
  type ClusterRegistry,
} from '../clusters';
import type { KindRegistry } from '../kinds';
import type { WorkloadStore } from '../store';
import { assertMember, type Membership } from './Membership';

/** Stops jobs on behalf of users. */
export class Stops {
  readonly #options: {
    access: WorkloadAccess;
    bindings: readonly NamespaceBinding[];
    clusters: ClusterRegistry;
    kinds: KindRegistry;
    membership: Membership;
    store: WorkloadStore;
  };

  constructor(options: {
    access: WorkloadAccess;
    bindings: readonly NamespaceBinding[];
    clusters: ClusterRegistry;
    kinds: KindRegistry;
    membership: Membership;
    store: WorkloadStore;
  }) {
    this.#options = options;
  }

  /**
   * Deletes the object of a job with its pods, so that it lets go of its
   * nodes; the record stays, as Cancelled.
   *
   * @throws ConflictError when the job has ended already
   */
  async stop(
    credentials: BackstageCredentials,
    id: { cluster: string; uid: string },
  ): Promise<void> {
    const { access, store, membership } = this.#options;
    const workload = store.get(id.cluster, id.uid)?.workload;
    if (!workload) {
      throw new NotFoundError(
        `There is no workload '${id.uid}' of cluster '${id.cluster}'`,
      );
    }
    await access.assertVisible(credentials, workload);
    await access.assertPermission(credentials, workloadStopPermission);
    const member = await membership.of(credentials);
    const { kind, namespace, name } = workload.ref;
    assertMember(
      member,
      [this.#ownerOf(id.cluster, namespace)],
      `The namespace ${namespace} of cluster ${id.cluster}`,
    );
    if (workload.category !== 'job') {
      throw new InputError(
        `${kind} ${name} is an endpoint; only jobs can be stopped`,
      );
    }
    if (workload.deletedAt || isTerminal(workload.state)) {
      throw new ConflictError(
        `${kind} ${name} has ended already: ${workload.state}`,
      );
    }
    await this.#delete(id, workload.ref, member.userRef);
  }

  async #delete(
    { cluster, uid }: { cluster: string; uid: string },
    ref: { group: string; kind: string; namespace: string; name: string },
    userRef: string,
  ) {
    const { clusters, kinds, store } = this.#options;
    const kind = kinds.find(ref.group, ref.kind);
    if (!kind) {
      throw new NotFoundError(`The portal no longer knows ${ref.kind}`);
    }
    const resource = clusters.resource(cluster, kind);
    await store.markStopped(cluster, uid, userRef);
    try {
      await clusters.get(cluster).connection.json({
        method: 'DELETE',
        path: resourcePath(resource, ref.namespace, ref.name),
        // The uid keeps a new object of the same name from being hit.
        body: { propagationPolicy: 'Background', preconditions: { uid } },
      });
    } catch (error) {
      if (error instanceof KubernetesError && error.status === 404) {
        // Gone already: the watch is about to say so.
        return;
      }
      await store.unmarkStopped(cluster, uid);
      throw toHttpError(cluster, error);
    }
  }

  #ownerOf(cluster: string, namespace: string): string {
    const binding = this.#options.bindings.find(
      candidate =>
        candidate.cluster === cluster && candidate.namespace === namespace,
    );
    if (!binding) {
      throw new NotAllowedError(
        `The namespace ${namespace} of cluster ${cluster} is nobody's, so nobody may stop workloads in it here`,
      );
    }
    return binding.owner;
  }
}
