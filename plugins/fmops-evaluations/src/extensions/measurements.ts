import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import { modelMeasurementsApiRef } from '@fmops/backstage-plugin-fmops-models-react';
import { fmopsEvaluationsApiRef } from '../api/fmopsEvaluationsApiRef';
import { Measurements } from '../decisions/Measurements';

/** What was measured of models, for the comparison on the shortlist. */
export const measurements = ApiBlueprint.make({
  name: 'measurements',
  params: defineParams =>
    defineParams({
      api: modelMeasurementsApiRef,
      deps: { evaluations: fmopsEvaluationsApiRef },
      factory: ({ evaluations }) => new Measurements(evaluations.results),
    }),
});
