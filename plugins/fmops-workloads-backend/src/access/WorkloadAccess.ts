import type {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  CATALOG_FILTER_EXISTS,
  type EntityFilterQuery,
} from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  annotationsNaming,
  entityClaims,
  WORKLOAD_ANNOTATIONS_OF_ENTITIES,
  workloadReadPermission,
  type Workload,
  type WorkloadQuery,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { modelNames } from './namesModel';
import { inScope, type ClaimScope, type Scope } from './Scope';
import type { NamespaceBinding } from './NamespaceBindings';

const ENTITY_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.annotations',
  'relations',
  'spec.owner',
];

const NAMES_WORKLOADS = WORKLOAD_ANNOTATIONS_OF_ENTITIES.map(annotation => ({
  [`metadata.annotations.${annotation}`]: CATALOG_FILTER_EXISTS,
}));

/** Decides who may see which workloads. */
export class WorkloadAccess {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #permissions: PermissionsService;
  readonly #bindings: readonly NamespaceBinding[];

  constructor(options: {
    auth: AuthService;
    catalog: CatalogService;
    permissions: PermissionsService;
    bindings: readonly NamespaceBinding[];
  }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#bindings = options.bindings;
  }

  /**
   * The workloads of an entity, or all that the caller may see: everything with
   * `fmops.workload.read`, else those of the entities that the caller may read.
   * Of these with a model only those that start from it, make it or serve it.
   *
   * @throws NotFoundError when the caller can see no such entity or model
   */
  async scopeFor(
    credentials: BackstageCredentials,
    { entityRef, modelRef }: WorkloadQuery = {},
  ): Promise<Scope> {
    const within = await this.#claimsFor(credentials, entityRef);
    return modelRef
      ? {
          within,
          names: modelNames(await this.entity(credentials, modelRef)),
        }
      : within;
  }

  async #claimsFor(
    credentials: BackstageCredentials,
    entityRef?: string,
  ): Promise<ClaimScope> {
    if (entityRef) {
      const entity = await this.entity(credentials, entityRef);
      return entityClaims(entity, this.#bindings);
    }
    if (await this.#seesAll(credentials)) {
      return 'all';
    }
    return this.#scopeOfReadable(credentials);
  }

  /**
   * @throws NotFoundError when the caller may not see the workload, as if there
   *   were none: that there is one would tell something too
   */
  async assertVisible(
    credentials: BackstageCredentials,
    workload: Workload,
  ): Promise<void> {
    if (await this.#seesAll(credentials)) {
      return;
    }
    const scope = await this.#scopeOfReadable(
      credentials,
      annotationsNaming([workload]),
    );
    if (!inScope(scope, workload)) {
      const { cluster, uid } = workload.ref;
      throw new NotFoundError(
        `There is no workload '${uid}' of cluster '${cluster}'`,
      );
    }
  }

  /**
   * An entity, read as the caller, so that the catalog's permissions hold.
   *
   * @throws NotFoundError when the caller can see no such entity
   */
  async entity(
    credentials: BackstageCredentials,
    entityRef: string,
  ): Promise<Entity> {
    const entity = await this.#catalog.getEntityByRef(entityRef, {
      credentials,
    });
    if (!entity) {
      throw new NotFoundError(
        `There is no entity '${entityRef}' that you may read`,
      );
    }
    return entity;
  }

  /** @throws NotAllowedError when the caller lacks the permission */
  async assertPermission(
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ): Promise<void> {
    const [{ result }] = await this.#permissions.authorize([{ permission }], {
      credentials,
    });
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(`You lack the permission ${permission.name}`);
    }
  }

  async #seesAll(credentials: BackstageCredentials): Promise<boolean> {
    if (this.#auth.isPrincipal(credentials, 'service')) {
      return true;
    }
    const [{ result }] = await this.#permissions.authorize(
      [{ permission: workloadReadPermission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }

  async #scopeOfReadable(
    credentials: BackstageCredentials,
    filter: EntityFilterQuery = NAMES_WORKLOADS,
  ): Promise<ReadonlySet<string>> {
    const scope = new Set<string>();
    // To the catalog, no condition is all entities
    if ([filter].flat().length === 0) return scope;
    const pages = this.#catalog.streamEntities(
      {
        filter,
        fields: ENTITY_FIELDS,
      },
      { credentials },
    );
    for await (const entities of pages) {
      for (const entity of entities) {
        entityClaims(entity, this.#bindings).forEach(claim => scope.add(claim));
      }
    }
    return scope;
  }
}
