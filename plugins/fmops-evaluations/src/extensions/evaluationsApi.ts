import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { FmopsEvaluationsClient } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsApiRef } from '../api/fmopsEvaluationsApiRef';

/** The client of the evaluations backend, with the session of the user. */
export const evaluationsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: fmopsEvaluationsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new FmopsEvaluationsClient(deps),
    }),
});
