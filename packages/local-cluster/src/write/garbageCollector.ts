import { KubeObject } from '../objects/KubeObject';
import { ResourceType } from '../resources/ResourceType';
import { ClusterStore } from '../store/ClusterStore';

/** An object with its kind. */
export interface Dependent {
  type: ResourceType;
  object: KubeObject;
}

/** Objects that name this one among their owners. */
export function dependentsOf(
  store: ClusterStore,
  types: readonly ResourceType[],
  owner: KubeObject,
): Dependent[] {
  return types.flatMap(type =>
    store
      .list(type, owner.metadata.namespace)
      .filter(object =>
        object.metadata.ownerReferences?.some(
          reference => reference.uid === owner.metadata.uid,
        ),
      )
      .map(object => ({ type, object })),
  );
}

/** The object without its reference to an owner. */
export function withoutOwner(object: KubeObject, owner: KubeObject) {
  const ownerReferences = object.metadata.ownerReferences?.filter(
    reference => reference.uid !== owner.metadata.uid,
  );
  return { ...object, metadata: { ...object.metadata, ownerReferences } };
}
