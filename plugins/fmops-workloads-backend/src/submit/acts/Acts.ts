import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  WORKLOAD_ANNOTATIONS,
  type ActRequest,
  type ActResult,
  type OfferedAct,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesObject,
  WorkloadKind,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import type { ClusterConnection, ClusterRegistry } from '../../clusters';
import type { UserConnections } from '../../identity';
import type { KindRegistry } from '../../kinds';
import type { Authority, WorkloadId } from '../Authority';
import type { Submissions } from '../Submissions';
import { appliedManifest } from './appliedManifest';
import { kueueWorkloadOf } from './kueueWorkload';
import { LiveObject } from './LiveObject';
import { offeredActs, permissionOf } from './offeredActs';
import { retryName } from './retryName';

const PARTICIPLES: Record<ActRequest['act'], string> = {
  suspend: 'paused',
  resume: 'resumed',
  scale: 'scaled',
  retry: 'retried',
  delete: 'deleted',
};

type Choices = Omit<ActRequest, 'act'>;

/** Pauses, resumes, scales, retries and deletes workloads on behalf of users. */
export class Acts {
  readonly #authority: Authority;
  readonly #clusters: ClusterRegistry;
  readonly #identity: UserConnections;
  readonly #kinds: KindRegistry;
  readonly #submissions: Submissions;

  constructor(options: {
    authority: Authority;
    clusters: ClusterRegistry;
    identity: UserConnections;
    kinds: KindRegistry;
    submissions: Submissions;
  }) {
    this.#authority = options.authority;
    this.#clusters = options.clusters;
    this.#identity = options.identity;
    this.#kinds = options.kinds;
    this.#submissions = options.submissions;
  }

  /** What can be done to a workload now; what its kind cannot do is not among it. */
  async list(
    credentials: BackstageCredentials,
    id: WorkloadId,
  ): Promise<OfferedAct[]> {
    const workload = await this.#authority.see(credentials, id);
    const kind = this.#kinds.find(workload.ref.group, workload.ref.kind);
    return Promise.all(
      (kind ? offeredActs(workload, kind) : []).map(async act => {
        const reason = await this.#refusal(credentials, workload, act);
        const note = act === 'suspend' ? kind?.acts?.pause?.note : undefined;
        return { act, allowed: reason === undefined, reason, note };
      }),
    );
  }

  /**
   * @throws NotAllowedError when the caller may not, by permission or membership
   * @throws ConflictError when the state of the workload does not allow it
   * @throws InputError when a choice is missing, or the cluster refuses
   */
  async perform(
    credentials: BackstageCredentials,
    id: WorkloadId,
    { act, ...choices }: ActRequest,
  ): Promise<ActResult> {
    const workload = await this.#authority.see(credentials, id);
    const { ref } = workload;
    const member = await this.#authority.assertMayAct(
      credentials,
      workload,
      permissionOf(act, workload),
    );
    const kind = this.#kinds.find(ref.group, ref.kind);
    if (!kind) {
      throw new NotFoundError(`The portal no longer knows ${ref.kind}`);
    }
    if (!offeredActs(workload, kind).includes(act)) {
      throw new ConflictError(
        `${ref.kind} ${ref.name} cannot be ${PARTICIPLES[act]} while it is ${
          workload.deletedAt ? 'deleted' : workload.state
        }${kind.acts ? '' : `; the portal can only delete a ${ref.kind}`}`,
      );
    }
    const connection = this.#identity.as(member, ref.cluster);
    const object = new LiveObject({
      connection,
      resource: this.#clusters.resource(ref.cluster, kind),
      ref,
    });
    switch (act) {
      case 'retry':
        return this.#retry(credentials, workload, object, kind, choices);
      case 'delete':
        await object.delete(choices);
        break;
      case 'scale':
        await this.#scale(object, kind, choices);
        break;
      default:
        await this.#pause(connection, object, kind, act, choices);
    }
    return { act, name: ref.name };
  }

  async #pause(
    connection: ClusterConnection,
    object: LiveObject,
    { acts, category }: WorkloadKind,
    act: 'suspend' | 'resume',
    choices: Choices,
  ) {
    const queued =
      category === 'job'
        ? await kueueWorkloadOf(connection, await object.read())
        : undefined;
    if (queued) {
      await queued.change(
        () => ({ spec: { active: act === 'resume' } }),
        choices,
      );
      return;
    }
    await object.change(live => {
      assertNothing(act === 'suspend' && acts?.pause?.obstacle?.(live));
      return acts?.pause?.[act] ?? {};
    }, choices);
  }

  async #scale(object: LiveObject, { acts }: WorkloadKind, choices: Choices) {
    const { replicas } = choices;
    if (replicas === undefined) {
      throw new InputError('replicas: say how many are wanted');
    }
    await object.change(live => {
      assertNothing(acts?.scale?.obstacle?.(live));
      return acts?.scale?.change(replicas) ?? {};
    }, choices);
  }

  /** Submits the manifest again, under a new name, with all the checks of a submission. */
  async #retry(
    credentials: BackstageCredentials,
    { ref }: Workload,
    object: LiveObject,
    kind: WorkloadKind,
    { name, dryRun }: Choices,
  ): Promise<ActResult> {
    const live: KubernetesObject = await object.read();
    const manifest = appliedManifest(live);
    const limit = kind.maxNameLength?.(live) ?? 63;
    const newName = name ?? retryName(ref.name, limit);
    const result = await this.#submissions.submit(credentials, {
      cluster: ref.cluster,
      entityRef:
        live.metadata?.annotations?.[WORKLOAD_ANNOTATIONS.entity] ?? '',
      manifest: {
        ...manifest,
        metadata: { ...(manifest.metadata as object), name: newName },
      },
      dryRun,
    });
    if (!result.created) {
      throw new ConflictError(
        `${ref.kind} ${newName} is there already; retry that one, or give another name`,
      );
    }
    return { act: 'retry', name: newName, uid: result.uid };
  }

  async #refusal(
    credentials: BackstageCredentials,
    workload: Workload,
    act: ActRequest['act'],
  ): Promise<string | undefined> {
    if (workload.staleSince) {
      return 'The cluster cannot be reached at present';
    }
    try {
      await this.#authority.assertMayAct(
        credentials,
        workload,
        permissionOf(act, workload),
      );
      return undefined;
    } catch (error) {
      if (error instanceof NotAllowedError) {
        return error.message;
      }
      throw error;
    }
  }
}

function assertNothing(obstacle: string | false | undefined) {
  if (obstacle) {
    throw new ConflictError(obstacle);
  }
}
