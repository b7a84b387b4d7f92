import { createPermission } from '@backstage/plugin-permission-common';

/** Have a model fine-tuned on a dataset that one's group has uploaded. */
export const fineTuningStartPermission = createPermission({
  name: 'fmops.fine-tuning.start',
  attributes: { action: 'create' },
});

export const fineTuningPermissions = [fineTuningStartPermission];
