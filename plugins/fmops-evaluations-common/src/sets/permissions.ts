import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Read evaluation catalogs that are shared; private ones are for their owner alone.
 *
 * @public
 */
export const evaluationSetReadPermission = createPermission({
  name: 'fmops.evaluation-set.read',
  attributes: { action: 'read' },
});

/**
 * Make evaluation catalogs; on top, the user must belong to the owner.
 *
 * @public
 */
export const evaluationSetCreatePermission = createPermission({
  name: 'fmops.evaluation-set.create',
  attributes: { action: 'create' },
});

/**
 * Edit and publish evaluation catalogs; on top, the user must belong to the owner.
 *
 * @public
 */
export const evaluationSetUpdatePermission = createPermission({
  name: 'fmops.evaluation-set.update',
  attributes: { action: 'update' },
});

/** @public */
export const evaluationSetPermissions = [
  evaluationSetReadPermission,
  evaluationSetCreatePermission,
  evaluationSetUpdatePermission,
];
