import type { Permission } from '@backstage/plugin-permission-common';
import { objectivePermissions } from './objectives/permissions';
import { promotionPermissions } from './promotions/permissions';
import { ratingPermissions } from './ratings/permissions';
import { evaluationPermissions } from './results/permissions';
import { reviewPermissions } from './reviews/permissions';
import { evaluationSetPermissions } from './sets/permissions';

/**
 * All permissions of the evaluations backend, by subject.
 *
 * @public
 */
export const evaluationsPermissions: Permission[] = [
  ...objectivePermissions,
  ...promotionPermissions,
  ...ratingPermissions,
  ...evaluationPermissions,
  ...reviewPermissions,
  ...evaluationSetPermissions,
];
