import { createPermission } from '@backstage/plugin-permission-common';

/** Read evaluation sets that are shared; private ones are for their owner alone. */
export const evaluationSetReadPermission = createPermission({
  name: 'fmops.evaluation-set.read',
  attributes: { action: 'read' },
});

/** Make evaluation sets; on top, the user must belong to the owner. */
export const evaluationSetCreatePermission = createPermission({
  name: 'fmops.evaluation-set.create',
  attributes: { action: 'create' },
});

/** Edit and publish evaluation sets; on top, the user must belong to the owner. */
export const evaluationSetUpdatePermission = createPermission({
  name: 'fmops.evaluation-set.update',
  attributes: { action: 'update' },
});

export const evaluationSetPermissions = [
  evaluationSetReadPermission,
  evaluationSetCreatePermission,
  evaluationSetUpdatePermission,
];
