import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  isTerminal,
  workloadStopPermission,
  type WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ClusterRegistry } from '../clusters';
import type { UserConnections } from '../identity';
import type { KindRegistry } from '../kinds';
import type { WorkloadStore } from '../store';
import { LiveObject } from './acts';
import type { Authority, WorkloadId } from './Authority';
import type { Member } from './Membership';

/** Stops jobs on behalf of users, for good; pausing is one of the acts. */
export class Stops {
  readonly #authority: Authority;
  readonly #clusters: ClusterRegistry;
  readonly #identity: UserConnections;
  readonly #kinds: KindRegistry;
  readonly #store: WorkloadStore;

  constructor(options: {
    authority: Authority;
    clusters: ClusterRegistry;
    identity: UserConnections;
    kinds: KindRegistry;
    store: WorkloadStore;
  }) {
    this.#authority = options.authority;
    this.#clusters = options.clusters;
    this.#identity = options.identity;
    this.#kinds = options.kinds;
    this.#store = options.store;
  }

  /**
   * Deletes the object of a job with its pods, so that it lets go of its
   * nodes; the record stays, as Cancelled.
   *
   * @throws ConflictError when the job has ended already
   */
  async stop(credentials: BackstageCredentials, id: WorkloadId): Promise<void> {
    const workload = await this.#authority.see(credentials, id);
    const member = await this.#authority.assertMayAct(
      credentials,
      workload,
      workloadStopPermission,
    );
    const { kind, name } = workload.ref;
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
    await this.#delete(workload.ref, member);
  }

  async #delete(ref: WorkloadRef, member: Member) {
    const { cluster, uid } = ref;
    const kind = this.#kinds.find(ref.group, ref.kind);
    if (!kind) {
      throw new NotFoundError(`The portal no longer knows ${ref.kind}`);
    }
    const object = new LiveObject({
      connection: this.#identity.as(member, cluster),
      resource: this.#clusters.resource(cluster, kind),
      ref,
    });
    await this.#store.markStopped(cluster, uid, member.userRef);
    try {
      await object.delete();
    } catch (error) {
      if (error instanceof NotFoundError) {
        // Gone already: the watch is about to say so.
        return;
      }
      await this.#store.unmarkStopped(cluster, uid);
      throw error;
    }
  }
}
