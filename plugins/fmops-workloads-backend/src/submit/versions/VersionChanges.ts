import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { isFoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import {
  entityClaims,
  workloadSubmitPermission,
  type VersionChange,
  type VersionChangeRequest,
  type VersionRollout,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesObject,
  WorkloadKind,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  throughEvaluations,
  type NamespaceBinding,
  type WorkloadAccess,
} from '../../access';
import {
  resourcePath,
  toHttpError,
  type ClusterRegistry,
} from '../../clusters';
import type { KindRegistry } from '../../kinds';
import type { WorkloadStore } from '../../store';
import { LiveObject } from '../acts';
import type { Authority } from '../Authority';
import { deploymentRollout, serviceRollout, type RolledOut } from './rollout';
import type { WantedVersion } from './versionAddress';
import { versionPatch } from './versionPatch';

const DEPLOYMENTS = { group: 'apps', version: 'v1', plural: 'deployments' };
const SERVICE = 'serving.kserve.io/inferenceservice';
const OFF: ReadonlySet<string> = new Set(['Stopped', 'ScaledToZero']);

/** What {@link VersionChanges} works with. */
export interface VersionChangesOptions {
  access: WorkloadAccess;
  auth: AuthService;
  authority: Authority;
  bindings: readonly NamespaceBinding[];
  clusters: ClusterRegistry;
  kinds: KindRegistry;
  store: WorkloadStore;
}

/**
 * Has endpoints serve other versions of their models: what approved promotions
 * are carried out by. Users can only try it, by asking for a promotion.
 */
export class VersionChanges {
  constructor(private readonly options: VersionChangesOptions) {}

  /**
   * @throws NotAllowedError for who does not come through the evaluations
   *   backend, for a namespace that is not opened to promotions, and for users
   *   who may not submit to it
   * @throws ConflictError for an endpoint that can't be changed, saying why
   */
  async change(
    credentials: BackstageCredentials,
    request: VersionChangeRequest,
  ): Promise<VersionChange> {
    this.#assertCaller(credentials, request);
    const wanted = await this.#wanted(credentials, request);
    const workload = await this.#endpoint(credentials, request);
    this.#assertOpen(workload);
    if (request.dryRun && this.#isUser(credentials)) {
      await this.options.authority.assertMayAct(
        ...[credentials, workload, workloadSubmitPermission],
      );
    }
    const { ref } = workload;
    const { object, kind } = this.#live(workload);
    const before = await object.read();
    const { changes } = this.#patch(workload, before, wanted);
    if (changes.length) {
      assertOn(workload);
      await object.change(
        live => this.#patch(workload, live, wanted).patch,
        request,
      );
    }
    const { cluster, namespace, name, uid } = ref;
    return {
      ...{ cluster, namespace, kind: ref.kind, name, uid, changes },
      ...(!request.dryRun && {
        rollout: await this.#rollout(
          ...[workload, await object.read(), kind, request.version],
        ),
      }),
    };
  }

  #isUser(credentials: BackstageCredentials): boolean {
    return throughEvaluations(this.options.auth, credentials)?.for === 'user';
  }

  #assertCaller(
    credentials: BackstageCredentials,
    { dryRun }: VersionChangeRequest,
  ) {
    const caller = throughEvaluations(this.options.auth, credentials);
    if (!caller || (caller.for === 'user' && !dryRun)) {
      throw new NotAllowedError(
        'Endpoints get other versions by approved promotions alone',
      );
    }
  }

  #assertOpen({ ref: { cluster, namespace } }: Workload) {
    const binding = this.options.bindings.find(
      item => item.cluster === cluster && item.namespace === namespace,
    );
    if (!binding?.promotions) {
      throw new NotAllowedError(
        `Promotions may not change endpoints in the namespace ${namespace} of cluster ${cluster}: whoever runs the portal allows it with fmops.workloads.namespaces[].promotions`,
      );
    }
  }

  /** The version as the catalog has it, which must be what the caller has seen. */
  async #wanted(
    credentials: BackstageCredentials,
    { model: ref, version: name, artifactUri, revision }: VersionChangeRequest,
  ): Promise<WantedVersion> {
    const model = await this.options.access.entity(credentials, ref);
    if (!isFoundationModelEntity(model)) {
      throw new InputError(`model: ${ref} is no FoundationModel`);
    }
    const version = model.spec.versions?.find(item => item.version === name);
    if (!version) {
      throw new InputError(
        `version: the catalog lists no version '${name}' of ${ref}`,
      );
    }
    if (artifactUri !== version.artifactUri) {
      throw new ConflictError(
        `Version ${name} of ${ref} has another address in the catalog by now`,
      );
    }
    if (revision !== version.revision) {
      throw new ConflictError(
        `Version ${name} of ${ref} has another revision in the catalog by now`,
      );
    }
    return { model, version };
  }

  async #endpoint(
    credentials: BackstageCredentials,
    { entityRef }: VersionChangeRequest,
  ): Promise<Workload> {
    const { access, bindings, store } = this.options;
    const entity = await access.entity(credentials, entityRef);
    const found = [...store.claiming(entityClaims(entity, bindings))]
      .map(({ workload }) => workload)
      .filter(
        ({ category, deletedAt }) => category === 'endpoint' && !deletedAt,
      );
    if (found.length !== 1) {
      throw new ConflictError(
        found.length
          ? `${entityRef} has several endpoints, and nothing tells which is meant: ${found
              .map(({ ref }) => `${ref.kind} ${ref.namespace}/${ref.name}`)
              .join(', ')}`
          : `${entityRef} has no endpoint in a cluster`,
      );
    }
    return found[0];
  }

  #live({ ref }: Workload): { object: LiveObject; kind: WorkloadKind } {
    const { clusters, kinds } = this.options;
    const kind = kinds.find(ref.group, ref.kind);
    if (!kind) {
      throw new ConflictError(`The portal no longer knows ${ref.kind}`);
    }
    const { connection } = clusters.get(ref.cluster);
    const resource = clusters.resource(ref.cluster, kind);
    return { object: new LiveObject({ connection, resource, ref }), kind };
  }

  #patch({ ref }: Workload, object: KubernetesObject, wanted: WantedVersion) {
    try {
      return versionPatch(object, wanted);
    } catch (error) {
      throw error instanceof ConflictError
        ? new ConflictError(
            `${ref.kind} ${ref.namespace}/${ref.name} can't be changed so: ${error.message}`,
          )
        : error;
    }
  }

  async #rollout(
    { ref }: Workload,
    object: KubernetesObject,
    kind: WorkloadKind,
    version: string,
  ): Promise<VersionRollout> {
    if (ref.kind === 'Deployment')
      return deploymentRollout(object as RolledOut);
    const { connection } = this.options.clusters.get(ref.cluster);
    try {
      const { body } = await connection.json<{ items: RolledOut[] }>({
        path: resourcePath(DEPLOYMENTS, ref.namespace),
        query: { labelSelector: `${SERVICE}=${ref.name}` },
      });
      const predictors = body.items.filter(({ metadata }) =>
        metadata?.ownerReferences?.some(({ uid }) => uid === ref.uid),
      );
      const ready = kind.read(object).state === 'Ready';
      return serviceRollout(version, ready, predictors);
    } catch (error) {
      throw toHttpError(ref.cluster, error);
    }
  }
}

function assertOn({ ref, state, staleSince }: Workload) {
  if (staleSince) {
    throw new Error(`The cluster ${ref.cluster} cannot be reached at present`);
  }
  if (OFF.has(state)) {
    throw new ConflictError(
      `${ref.kind} ${ref.namespace}/${ref.name} is switched off, so that nobody would see whether it serves the version: switch it on first`,
    );
  }
}
