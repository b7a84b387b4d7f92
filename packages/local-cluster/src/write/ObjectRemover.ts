import { conflict, notFound } from '../errors/catalogue';
import { KubeObject } from '../objects/KubeObject';
import { ResourceType } from '../resources/ResourceType';
import { ClusterStore } from '../store/ClusterStore';
import { dependentsOf, withoutOwner } from './garbageCollector';

/** What becomes of the objects that an object owns. */
export type PropagationPolicy = 'Background' | 'Foreground' | 'Orphan';

/** Kubernetes' `DeleteOptions`. */
export interface DeleteOptions {
  propagationPolicy?: PropagationPolicy;
  gracePeriodSeconds?: number;
  preconditions?: { uid?: string; resourceVersion?: string };
  dryRun?: boolean;
}

const ENDED = ['Succeeded', 'Failed'];

/** Deletes objects; pods on a node get their grace period, which the kubelet ends. */
export class ObjectRemover {
  constructor(
    private readonly store: ClusterStore,
    private readonly types: readonly ResourceType[],
    private readonly now: () => Date,
  ) {}

  /**
   * Deletes an object.
   *
   * @returns the object as it is left, and whether it is gone already
   * @throws ApiError 404 when there is none, 409 when a precondition does not hold
   */
  remove(
    type: ResourceType,
    namespace: string | undefined,
    name: string,
    options: DeleteOptions = {},
  ): { object: KubeObject; gone: boolean } {
    const live = this.store.get(type, namespace, name);
    if (!live) {
      throw notFound(type, name);
    }
    checkPreconditions(type, live, options);
    if (options.dryRun) {
      return { object: live, gone: true };
    }
    const grace = graceOf(type, live, options);
    if (grace > 0) {
      return { object: this.mark(type, live, grace), gone: false };
    }
    const policy =
      options.propagationPolicy ??
      (type.orphansByDefault ? 'Orphan' : 'Background');
    const removed = this.store.remove(type, namespace, name) ?? live;
    this.settleDependents(removed, policy);
    return { object: removed, gone: true };
  }

  /** Garbage collection: what belonged to the owner alone goes too, unless it is to be orphaned. */
  private settleDependents(owner: KubeObject, policy: PropagationPolicy): void {
    for (const { type, object } of dependentsOf(
      this.store,
      this.types,
      owner,
    )) {
      const { namespace, name, ownerReferences = [] } = object.metadata;
      if (policy === 'Orphan' || ownerReferences.length > 1) {
        this.store.put(type, withoutOwner(object, owner));
      } else {
        this.remove(type, namespace, name, { propagationPolicy: 'Background' });
      }
    }
  }

  private mark(type: ResourceType, live: KubeObject, grace: number) {
    if (live.metadata.deletionTimestamp) {
      return live;
    }
    return this.store.put(type, {
      ...live,
      metadata: {
        ...live.metadata,
        deletionTimestamp: this.now().toISOString(),
        deletionGracePeriodSeconds: grace,
      },
    });
  }
}

function checkPreconditions(
  type: ResourceType,
  live: KubeObject,
  { preconditions }: DeleteOptions,
): void {
  const { uid, resourceVersion, name } = live.metadata;
  if (preconditions?.uid && preconditions.uid !== uid) {
    throw conflict(
      type,
      name,
      `Precondition failed: UID in precondition: ${preconditions.uid}, UID in object meta: ${uid}`,
    );
  }
  if (
    preconditions?.resourceVersion &&
    preconditions.resourceVersion !== resourceVersion
  ) {
    throw conflict(
      type,
      name,
      `Precondition failed: ResourceVersion in precondition: ${preconditions.resourceVersion}, ResourceVersion in object meta: ${resourceVersion}`,
    );
  }
}

function graceOf(
  type: ResourceType,
  live: KubeObject,
  options: DeleteOptions,
): number {
  if (type.kind !== 'Pod') {
    return 0;
  }
  const spec = live.spec as {
    nodeName?: string;
    terminationGracePeriodSeconds?: number;
  };
  const status = live.status as { phase?: string };
  if (!spec.nodeName || ENDED.includes(status.phase ?? '')) {
    return 0;
  }
  return options.gracePeriodSeconds ?? spec.terminationGracePeriodSeconds ?? 30;
}
