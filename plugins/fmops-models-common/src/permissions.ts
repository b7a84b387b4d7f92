import { createPermission } from '@backstage/plugin-permission-common';

/** Have the portal look a model up at its source, and register it. */
export const modelRegisterPermission = createPermission({
  name: 'fmops.model.register',
  attributes: { action: 'create' },
});

export const modelPermissions = [modelRegisterPermission];
