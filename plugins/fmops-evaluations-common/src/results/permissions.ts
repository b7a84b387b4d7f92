import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Record evaluations of models that one may read.
 *
 * @public
 */
export const evaluationCreatePermission = createPermission({
  name: 'fmops.evaluation.create',
  attributes: { action: 'create' },
});

/**
 * Delete evaluations: one's own, and those of models of one's groups.
 *
 * @public
 */
export const evaluationDeletePermission = createPermission({
  name: 'fmops.evaluation.delete',
  attributes: { action: 'delete' },
});

/** @public */
export const evaluationPermissions = [
  evaluationCreatePermission,
  evaluationDeletePermission,
];
