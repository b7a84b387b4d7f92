import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';
import {
  KUBERNETES_ID,
  ownersOf,
  WORKLOAD_ANNOTATIONS,
  workloadSubmitPermission,
  type SubmitRequest,
  type SubmitResult,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { NamespaceBinding, WorkloadAccess } from '../access';
import type { ApiResource, ClusterRegistry } from '../clusters';
import type { UserConnections } from '../identity';
import { applyManifest } from './applyManifest';
import { accountsOf, guardManifest } from './guardManifest';
import { parseManifest, type Manifest } from './Manifest';
import { assertMember, type Membership } from './Membership';
import { stampManifest } from './stampManifest';
import { assertOwnAccounts, parseSupporting } from './supporting';

/** A {@link SubmitRequest} that may leave the cluster to its namespace. */
export type SubmissionRequest = Omit<SubmitRequest, 'cluster'> & {
  cluster?: string;
};

/** Creates workloads in clusters, on behalf of users. */
export class Submissions {
  readonly #access: WorkloadAccess;
  readonly #bindings: readonly NamespaceBinding[];
  readonly #clusters: ClusterRegistry;
  readonly #identity: UserConnections;
  readonly #membership: Membership;

  constructor(options: {
    access: WorkloadAccess;
    bindings: readonly NamespaceBinding[];
    clusters: ClusterRegistry;
    identity: UserConnections;
    membership: Membership;
  }) {
    this.#access = options.access;
    this.#bindings = options.bindings;
    this.#clusters = options.clusters;
    this.#identity = options.identity;
    this.#membership = options.membership;
  }

  /**
   * @throws NotAllowedError when the caller may not, by permission or membership
   * @throws InputError when the manifest is not acceptable
   * @throws ConflictError when another object of the name is there
   */
  async submit(
    credentials: BackstageCredentials,
    request: SubmissionRequest,
  ): Promise<SubmitResult> {
    const { manifest, kind } = parseManifest(request.manifest);
    await this.#access.assertPermission(credentials, workloadSubmitPermission);
    const member = await this.#membership.of(credentials);
    const binding = this.#bindingOf(manifest, request.cluster);
    const { cluster, namespace } = binding;
    assertMember(
      member,
      [binding.owner],
      `The namespace ${namespace} of cluster ${cluster}`,
    );
    const entity = await this.#access.entity(credentials, request.entityRef);
    const entityRef = stringifyEntityRef(entity);
    assertMember(member, ownersOf(entity), entityRef);
    const kubernetesId = entity.metadata.annotations?.[KUBERNETES_ID];
    if (!kubernetesId) {
      throw new InputError(
        `entityRef: ${entityRef} has no annotation '${KUBERNETES_ID}', so its runs could not be found again`,
      );
    }
    guardManifest(manifest);
    assertOutputModel(manifest, binding);
    const supporting = parseSupporting(request.supporting ?? [], {
      namespace,
      kubernetesId,
    });
    const connection = this.#identity.as(member, cluster);
    await assertOwnAccounts(accountsOf(manifest), supporting, {
      connection,
      namespace,
      entityRef,
    });
    const stamp = { kubernetesId, entityRef, userRef: member.userRef };
    const apply = (
      object: Manifest,
      at: ApiResource,
      dryRun: boolean,
      queue?: string,
    ) =>
      applyManifest({
        ...{ connection, resource: at, dryRun },
        manifest: stampManifest(object, { ...stamp, queue }),
      });
    // Endpoints are not queued unless they ask for it.
    const queue = kind.category === 'job' ? binding.queue : undefined;
    const resource = this.#clusters.resource(cluster, kind);
    const applyAll = async (dryRun: boolean) => {
      for (const { manifest: object, kind: itsKind } of supporting) {
        await apply(object, itsKind, dryRun);
      }
      return apply(manifest, resource, dryRun, queue);
    };
    const { name } = manifest.metadata;
    const result = { cluster, namespace, kind: kind.kind, name };
    // All are tried before any is made: nothing is to be left half done.
    if (request.dryRun || supporting.length > 0) {
      const tried = await applyAll(true);
      if (request.dryRun) {
        return { ...result, ...tried };
      }
    }
    return { ...result, ...(await applyAll(false)) };
  }

  #bindingOf({ metadata }: Manifest, cluster?: string): NamespaceBinding {
    const found = this.#bindings.filter(
      binding =>
        binding.namespace === metadata.namespace &&
        (cluster === undefined || binding.cluster === cluster),
    );
    if (found.length > 1) {
      throw new InputError(
        `cluster: the namespace ${metadata.namespace} exists in ${found
          .map(binding => binding.cluster)
          .join(', ')}; name the one that is meant`,
      );
    }
    if (!found.length) {
      throw new NotAllowedError(
        `manifest.metadata.namespace: workloads may not be submitted to the namespace ${
          metadata.namespace
        }${cluster ? ` of cluster ${cluster}` : ''}`,
      );
    }
    return found[0];
  }
}

function assertOutputModel({ metadata }: Manifest, binding: NamespaceBinding) {
  const annotation = WORKLOAD_ANNOTATIONS.outputModel;
  if (metadata.annotations?.[annotation] && !binding.outputModels) {
    throw new InputError(
      `manifest.metadata.annotations['${annotation}']: runs in the namespace ${binding.namespace} may not add models to the catalog`,
    );
  }
}
