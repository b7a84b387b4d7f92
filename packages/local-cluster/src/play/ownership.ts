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

/** The controllers that are played here. */
const PLAYED = new Set([
  'kubernetes.io/job-controller',
  'trainer.kubeflow.org/trainjob-controller',
]);

/** Whether `spec.managedBy` leaves a Job or TrainJob to another controller. */
export function isManagedElsewhere(object: KubeObject): boolean {
  const { managedBy } = (object.spec ?? {}) as { managedBy?: string };
  return managedBy !== undefined && !PLAYED.has(managedBy);
}
