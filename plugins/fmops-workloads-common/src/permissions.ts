import { createPermission } from '@backstage/plugin-permission-common';

/**
 * See workloads that belong to no entity which the user may read.
 *
 * @public
 */
export const workloadReadPermission = createPermission({
  name: 'fmops.workload.read',
  attributes: { action: 'read' },
});

/**
 * Read the logs of workloads.
 *
 * @public
 */
export const workloadLogsPermission = createPermission({
  name: 'fmops.workload.logs',
  attributes: { action: 'read' },
});

/**
 * Read the manifests of workloads, from which secrets are taken out as far as they can be told.
 *
 * @public
 */
export const workloadManifestPermission = createPermission({
  name: 'fmops.workload.manifest',
  attributes: { action: 'read' },
});

/**
 * Create workloads; on top, the user must belong to the namespace's owner.
 *
 * @public
 */
export const workloadSubmitPermission = createPermission({
  name: 'fmops.workload.submit',
  attributes: { action: 'create' },
});

/**
 * Stop, pause and resume jobs; on top, the user must belong to the namespace's owner.
 *
 * @public
 */
export const workloadStopPermission = createPermission({
  name: 'fmops.workload.stop',
  attributes: { action: 'delete' },
});

/**
 * Scale, switch off and switch on endpoints; on top, the user must belong to the namespace's owner.
 *
 * @public
 */
export const workloadScalePermission = createPermission({
  name: 'fmops.workload.scale',
  attributes: { action: 'update' },
});

/**
 * Delete endpoints and jobs that have ended; on top, the user must belong to the namespace's owner.
 *
 * @public
 */
export const workloadDeletePermission = createPermission({
  name: 'fmops.workload.delete',
  attributes: { action: 'delete' },
});

/**
 * Ask model endpoints through the portal; on top, the user must be able to read the endpoint's entity.
 *
 * @public
 */
export const endpointInvokePermission = createPermission({
  name: 'fmops.endpoint.invoke',
  attributes: { action: 'create' },
});

/**
 * See what the portal may do in clusters, and how it gets into them.
 *
 * @public
 */
export const clusterAccessReadPermission = createPermission({
  name: 'fmops.cluster-access.read',
  attributes: { action: 'read' },
});

/** @public */
export const workloadPermissions = [
  workloadReadPermission,
  workloadLogsPermission,
  workloadManifestPermission,
  workloadSubmitPermission,
  workloadStopPermission,
  workloadScalePermission,
  workloadDeletePermission,
  endpointInvokePermission,
  clusterAccessReadPermission,
];
