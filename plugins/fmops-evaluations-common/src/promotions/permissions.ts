import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Ask for a promotion; on top, the user must own the endpoint, or else the model.
 *
 * @public
 */
export const promotionRequestPermission = createPermission({
  name: 'fmops.promotion.request',
  attributes: { action: 'create' },
});

/**
 * Ask for the way back to a former version; on top, as for a promotion.
 *
 * @public
 */
export const promotionRollbackPermission = createPermission({
  name: 'fmops.promotion.rollback',
  attributes: { action: 'create' },
});

/**
 * Approve and reject promotions; on top, the user must be in a group that the stage names.
 *
 * @public
 */
export const promotionApprovePermission = createPermission({
  name: 'fmops.promotion.approve',
  attributes: { action: 'update' },
});

/**
 * Import security reports of models; on top, users must own the model.
 *
 * @public
 */
export const promotionScanPermission = createPermission({
  name: 'fmops.promotion.import-scan',
  attributes: { action: 'create' },
});

/**
 * Download evidence bundles of models that the user may read.
 *
 * @public
 */
export const promotionAuditPermission = createPermission({
  name: 'fmops.promotion.audit',
  attributes: { action: 'read' },
});

/** @public */
export const promotionPermissions = [
  promotionRequestPermission,
  promotionRollbackPermission,
  promotionApprovePermission,
  promotionScanPermission,
  promotionAuditPermission,
];
