import { createPermission } from '@backstage/plugin-permission-common';
import { datasetPermissions } from './datasets/permissions';
import { fineTuningPermissions } from './fineTunings/permissions';

/**
 * Have the portal look a model up at its source, and register it.
 *
 * @public
 */
export const modelRegisterPermission = createPermission({
  name: 'fmops.model.register',
  attributes: { action: 'create' },
});

/** @public */
export const modelPermissions = [
  modelRegisterPermission,
  ...datasetPermissions,
  ...fineTuningPermissions,
];
