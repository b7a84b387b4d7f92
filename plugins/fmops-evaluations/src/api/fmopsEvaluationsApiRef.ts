import { createApiRef } from '@backstage/frontend-plugin-api';
import type { FmopsEvaluationsApi } from '@fmops/backstage-plugin-fmops-evaluations-common';

/**
 * The client of the evaluations backend. Replace its implementation to read
 * from elsewhere.
 *
 * @public
 */
export const fmopsEvaluationsApiRef = createApiRef<FmopsEvaluationsApi>().with({
  id: 'plugin.fmops-evaluations.client',
  pluginId: 'fmops-evaluations',
});
