import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Have a model fine-tuned on a dataset that one's group has uploaded.
 *
 * @public
 */
export const fineTuningStartPermission = createPermission({
  name: 'fmops.fine-tuning.start',
  attributes: { action: 'create' },
});

/** @public */
export const fineTuningPermissions = [fineTuningStartPermission];
