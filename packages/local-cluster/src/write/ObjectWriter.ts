import { isDeepStrictEqual } from 'node:util';
import {
  alreadyExists,
  badRequest,
  conflict,
  invalid,
  modified,
  notFound,
} from '../errors/catalogue';
import { Identity } from '../objects/identity';
import { copyJson, isJsonObject } from '../objects/json';
import { KubeObject, Manifest } from '../objects/KubeObject';
import { apiVersionOf, ResourceType } from '../resources/ResourceType';
import { ClusterStore } from '../store/ClusterStore';
import { validate } from '../validation/validate';
import { requiredValue } from '../validation/names';
import { apply } from './apply';
import { withDefaults } from './defaults';
import { changedFields, fieldsOf } from './fieldSet';
import { FieldManager, withOwner } from './managedFields';

/** Which object a write is for. */
export interface Target {
  type: ResourceType;
  namespace?: string;
  name: string;
  /** `status` when only the status is written. */
  subresource?: 'status';
}

/** How a write is done. */
export interface WriteOptions {
  dryRun?: boolean;
  /** Recorded in `managedFields`; without it nothing is recorded. */
  manager?: FieldManager;
}

/** Creates and changes objects by the rules of the API: identity, defaults, validation, versions. */
export class ObjectWriter {
  constructor(
    readonly store: ClusterStore,
    private readonly options: {
      namespaces: ResourceType;
      identity: () => Identity;
      now: () => Date;
    },
  ) {}

  /** @throws ApiError 404 without its namespace, 409 when it exists, 422 when it is invalid */
  create(
    type: ResourceType,
    namespace: string | undefined,
    manifest: Manifest,
    options: WriteOptions = {},
  ): KubeObject {
    this.checkAddress(type, namespace, manifest);
    const name = this.nameFor(type, manifest);
    this.checkNamespaceExists(namespace);
    if (this.store.get(type, namespace, name)) {
      throw alreadyExists(type, name);
    }
    const object = this.born(type, namespace, name, manifest);
    validate(type, object);
    const fields = fieldsOf(withoutStatus(type, manifest));
    return this.save(type, this.owned(object, fields, options), options);
  }

  /** Replaces an object, or its status. @throws ApiError 404, 409, 422 */
  replace(
    target: Target,
    manifest: Manifest,
    options: WriteOptions = {},
  ): KubeObject {
    const { type, namespace, name } = target;
    this.checkAddress(type, namespace, manifest);
    if (manifest.metadata?.name !== name) {
      throw nameMismatch(manifest.metadata?.name, name);
    }
    return this.change(target, () => manifest as KubeObject, options);
  }

  /** Changes an object, or its status, by a function of the live one. @throws ApiError 404, 409, 422 */
  change(
    target: Target,
    edit: (live: KubeObject) => KubeObject,
    options: WriteOptions = {},
  ): KubeObject {
    const live = this.mustGet(target);
    const edited = this.accept(target, live, edit(live));
    const fields = changedFields(live, edited);
    return this.saveChanged(
      target,
      live,
      this.owned(edited, fields, options),
      options,
    );
  }

  /** Server-side apply: creates, or merges as one field manager. @throws ApiError 400, 409, 422 */
  apply(
    target: Target,
    manifest: Manifest,
    options: WriteOptions & { manager: FieldManager; force: boolean },
  ): { object: KubeObject; created: boolean } {
    const { type, namespace, name } = target;
    this.checkAddress(type, namespace, manifest);
    if (manifest.metadata?.name !== name) {
      throw nameMismatch(manifest.metadata?.name, name);
    }
    if (manifest.metadata.managedFields) {
      throw badRequest('metadata.managedFields must be nil');
    }
    const live = this.store.get(type, namespace, name);
    if (!live) {
      if (target.subresource) {
        throw notFound(type, name);
      }
      const object = this.create(type, namespace, manifest, options);
      return { object, created: true };
    }
    const { manager, force } = options;
    const applied = apply(live, manifest, manager, force);
    const edited = this.accept(target, live, applied.object);
    const owned = withOwner(
      edited,
      manager,
      applied.fields,
      this.options.now().toISOString(),
    );
    return {
      object: this.saveChanged(target, live, owned, options),
      created: false,
    };
  }

  private mustGet({ type, namespace, name }: Target): KubeObject {
    const live = this.store.get(type, namespace, name);
    if (!live) {
      throw notFound(type, name);
    }
    return live;
  }

  private born(
    type: ResourceType,
    namespace: string | undefined,
    name: string,
    manifest: Manifest,
  ): KubeObject {
    const { uid: _uid, resourceVersion, ...given } = manifest.metadata;
    if (resourceVersion) {
      throw badRequest(
        'resourceVersion should not be set on objects to be created',
      );
    }
    const identity = this.options.identity();
    return withDefaults({
      ...withoutStatus(type, copyJson(manifest)),
      metadata: {
        ...copyJson(given),
        name,
        ...(namespace && { namespace }),
        uid: identity.uid(type.kind, namespace, name),
        resourceVersion: '',
        generation: 1,
        creationTimestamp: timestamp(this.options.now()),
      },
    });
  }

  /** What of an edited object the server takes over: never identity, and status only through its subresource. */
  private accept(
    target: Target,
    live: KubeObject,
    edited: KubeObject,
  ): KubeObject {
    const { type } = target;
    const { metadata } = edited;
    if (
      metadata.resourceVersion &&
      metadata.resourceVersion !== live.metadata.resourceVersion
    ) {
      throw modified(type, target.name);
    }
    if (metadata.uid && metadata.uid !== live.metadata.uid) {
      throw conflict(
        type,
        target.name,
        `Precondition failed: UID in precondition: ${metadata.uid}, UID in object meta: ${live.metadata.uid}`,
      );
    }
    if (target.subresource === 'status') {
      return { ...live, status: copyJson(edited.status) };
    }
    const object = withDefaults({
      ...edited,
      ...(type.hasStatus && { status: live.status }),
      metadata: {
        ...metadata,
        name: live.metadata.name,
        ...(live.metadata.namespace && { namespace: live.metadata.namespace }),
        uid: live.metadata.uid,
        resourceVersion: live.metadata.resourceVersion,
        generation: live.metadata.generation,
        creationTimestamp: live.metadata.creationTimestamp,
        managedFields: live.metadata.managedFields,
      },
    });
    validate(type, object, live);
    return isDeepStrictEqual(object.spec, live.spec)
      ? object
      : {
          ...object,
          metadata: {
            ...object.metadata,
            generation: (live.metadata.generation ?? 0) + 1,
          },
        };
  }

  private owned(
    object: KubeObject,
    fields: Set<string>,
    { manager }: WriteOptions,
  ): KubeObject {
    return manager && fields.size > 0
      ? withOwner(object, manager, fields, this.options.now().toISOString())
      : object;
  }

  private saveChanged(
    { type }: Target,
    live: KubeObject,
    edited: KubeObject,
    options: WriteOptions,
  ): KubeObject {
    return isDeepStrictEqual(comparable(live), comparable(edited))
      ? live
      : this.save(type, edited, options);
  }

  private save(
    type: ResourceType,
    object: KubeObject,
    { dryRun }: WriteOptions,
  ): KubeObject {
    return dryRun ? object : this.store.put(type, object);
  }

  private nameFor(type: ResourceType, { metadata }: Manifest): string {
    if (metadata.name) {
      return metadata.name;
    }
    if (!metadata.generateName) {
      throw invalid(type, '', [
        requiredValue('metadata.name', 'name or generateName is required'),
      ]);
    }
    const base = metadata.generateName.slice(0, 58);
    return base + this.options.identity().suffix(base);
  }

  private checkAddress(
    type: ResourceType,
    namespace: string | undefined,
    manifest: unknown,
  ): asserts manifest is Manifest {
    if (!isJsonObject(manifest) || !isJsonObject(manifest.metadata ?? {})) {
      throw badRequest('the object provided is not an API object');
    }
    const { apiVersion = apiVersionOf(type), kind = type.kind } = manifest;
    if (apiVersion !== apiVersionOf(type) || kind !== type.kind) {
      throw badRequest(
        `the API version and kind in the data (${apiVersion}, ${kind}) do not match the expected (${apiVersionOf(
          type,
        )}, ${type.kind})`,
      );
    }
    manifest.apiVersion = apiVersion;
    manifest.kind = kind;
    manifest.metadata ??= {};
    const given = (manifest as Manifest).metadata.namespace;
    if (given && given !== (namespace ?? '')) {
      throw badRequest(
        `the namespace of the provided object does not match the namespace sent on the request`,
      );
    }
  }

  private checkNamespaceExists(namespace: string | undefined): void {
    const { namespaces } = this.options;
    if (namespace && !this.store.get(namespaces, undefined, namespace)) {
      throw notFound(namespaces, namespace);
    }
  }
}

function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

function withoutStatus<T extends Manifest>(type: ResourceType, object: T): T {
  if (!type.hasStatus || !('status' in object)) {
    return object;
  }
  const { status: _status, ...rest } = object;
  return rest as T;
}

function nameMismatch(given: string | undefined, name: string) {
  return badRequest(
    `the name of the object (${
      given ?? ''
    }) does not match the name on the URL (${name})`,
  );
}

/** Without what a write that changes nothing may still change: the version and the times of managers. */
function comparable(object: KubeObject): unknown {
  return {
    ...object,
    metadata: {
      ...object.metadata,
      resourceVersion: '',
      managedFields: object.metadata.managedFields?.map(entry => ({
        ...entry,
        time: '',
      })),
    },
  };
}
