import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Set, change and take away objectives of endpoints; on top, the caller must
 * belong to the endpoint's owner. Objectives are read by whoever may read the
 * endpoint.
 *
 * @public
 */
export const objectiveManagePermission = createPermission({
  name: 'fmops.objective.manage',
  attributes: { action: 'update' },
});

/** @public */
export const objectivePermissions = [objectiveManagePermission];
