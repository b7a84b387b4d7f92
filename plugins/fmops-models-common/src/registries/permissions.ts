import { createPermission } from '@backstage/plugin-permission-common';

/**
 * See how model registries are doing, with the models that they rejected.
 *
 * @public
 */
export const registryReadPermission = createPermission({
  name: 'fmops.registry.read',
  attributes: { action: 'read' },
});

/**
 * Have a model registry read at once.
 *
 * @public
 */
export const registryRefreshPermission = createPermission({
  name: 'fmops.registry.refresh',
  attributes: { action: 'update' },
});

/**
 * The permissions of the catalog's routes on model registries.
 *
 * @public
 */
export const registryPermissions = [
  registryReadPermission,
  registryRefreshPermission,
];
