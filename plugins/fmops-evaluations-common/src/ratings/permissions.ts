import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Rate answers, change and withdraw one's own ratings; on top, the caller must
 * be able to read the endpoint. Ratings are read by whoever may read the
 * endpoint or the model.
 *
 * @public
 */
export const ratingCreatePermission = createPermission({
  name: 'fmops.rating.create',
  attributes: { action: 'create' },
});

/** @public */
export const ratingPermissions = [ratingCreatePermission];
