import type { Permission } from '@backstage/plugin-permission-common';
import { evaluationPermissions } from './results/permissions';
import { reviewPermissions } from './reviews/permissions';

/** All permissions of the evaluations backend, by subject. */
export const evaluationsPermissions: Permission[] = [
  ...evaluationPermissions,
  ...reviewPermissions,
];
