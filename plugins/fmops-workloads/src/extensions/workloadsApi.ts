import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { FmopsWorkloadsClient } from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';

/** The client of the workloads backend, with the session of the user. */
export const workloadsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: fmopsWorkloadsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new FmopsWorkloadsClient(deps),
    }),
});
