import type { Permission } from '@backstage/plugin-permission-common';

/** All permissions of the evaluations backend, by subject. */
export const evaluationsPermissions: Permission[] = [];
