import { EntityContentBlueprint } from '../alpha';
import { entityObjectivesRouteRef } from '../routes';

/** The Objectives tab of an endpoint. */
export const objectivesContent = EntityContentBlueprint.make({
  name: 'objectives',
  params: {
    path: '/objectives',
    title: 'Objectives',
    group: 'operation',
    filter: { kind: 'component', 'spec.type': 'model-endpoint' },
    routeRef: entityObjectivesRouteRef,
    loader: () =>
      import('../objectives/ObjectivesTab').then(m => <m.ObjectivesTab />),
  },
});
