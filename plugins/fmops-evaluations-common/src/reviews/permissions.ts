import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To have answers and rows of datasets reviewed by people.
 *
 * @public
 */
export const reviewCreatePermission = createPermission({
  name: 'fmops.review.create',
  attributes: { action: 'create' },
});

/**
 * To judge in campaigns that name the user, or a group of theirs.
 *
 * @public
 */
export const reviewJudgePermission = createPermission({
  name: 'fmops.review.judge',
  attributes: { action: 'update' },
});

/**
 * To see progress and results of all campaigns on what one may read.
 *
 * @public
 */
export const reviewReadPermission = createPermission({
  name: 'fmops.review.read',
  attributes: { action: 'read' },
});

/**
 * All permissions of reviews.
 *
 * @public
 */
export const reviewPermissions = [
  reviewCreatePermission,
  reviewJudgePermission,
  reviewReadPermission,
];
