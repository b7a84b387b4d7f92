import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Upload rows to a store of a group that one belongs to.
 *
 * @public
 */
export const datasetUploadPermission = createPermission({
  name: 'fmops.dataset.upload',
  attributes: { action: 'create' },
});

/**
 * Delete what one's group has uploaded.
 *
 * @public
 */
export const datasetDeletePermission = createPermission({
  name: 'fmops.dataset.delete',
  attributes: { action: 'delete' },
});

/** @public */
export const datasetPermissions = [
  datasetUploadPermission,
  datasetDeletePermission,
];
