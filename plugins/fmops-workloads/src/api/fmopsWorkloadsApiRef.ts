import { createApiRef } from '@backstage/frontend-plugin-api';
import type { FmopsWorkloadsApi } from '@fmops/backstage-plugin-fmops-workloads-common';

/**
 * The client of the workloads backend. Replace its implementation to read
 * runs from elsewhere.
 *
 * @public
 */
export const fmopsWorkloadsApiRef = createApiRef<FmopsWorkloadsApi>().with({
  id: 'plugin.fmops-workloads.client',
  pluginId: 'fmops-workloads',
});
