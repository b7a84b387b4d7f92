import { KubeObject, OwnerReference } from '../objects/KubeObject';

/** The reference by which a controller marks what it creates. */
export function controllerOf(owner: KubeObject): OwnerReference {
  return {
    apiVersion: owner.apiVersion,
    kind: owner.kind,
    name: owner.metadata.name,
    uid: owner.metadata.uid,
    controller: true,
    blockOwnerDeletion: true,
  };
}
