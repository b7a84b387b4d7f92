import { createPermission } from '@backstage/plugin-permission-common';

/** To have answers and rows of datasets reviewed by people. */
export const reviewCreatePermission = createPermission({
  name: 'fmops.review.create',
  attributes: { action: 'create' },
});

/** To judge in campaigns that name the user, or a group of theirs. */
export const reviewJudgePermission = createPermission({
  name: 'fmops.review.judge',
  attributes: { action: 'update' },
});

/** To see progress and results of all campaigns on what one may read. */
export const reviewReadPermission = createPermission({
  name: 'fmops.review.read',
  attributes: { action: 'read' },
});

/** All permissions of reviews. */
export const reviewPermissions = [
  reviewCreatePermission,
  reviewJudgePermission,
  reviewReadPermission,
];
