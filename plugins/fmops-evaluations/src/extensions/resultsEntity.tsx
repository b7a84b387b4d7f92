import { EntityContentBlueprint } from '../alpha';
import { modelEvaluationsRouteRef } from '../routes';

/** The Evaluations tab of a model. */
export const modelEvaluationsContent = EntityContentBlueprint.make({
  name: 'evaluations',
  params: {
    path: '/evaluations',
    title: 'Evaluations',
    group: 'operation',
    filter: { kind: 'foundationmodel' },
    routeRef: modelEvaluationsRouteRef,
    loader: () =>
      import('../results/model/ModelEvaluationsTab').then(m => (
        <m.ModelEvaluationsTab />
      )),
  },
});
