import { EntityContentBlueprint } from '../alpha';
import { entityPlaygroundRouteRef } from '../routes';

/** The Playground tab of an endpoint. */
export const playgroundContent = EntityContentBlueprint.make({
  name: 'playground',
  params: {
    path: '/playground',
    title: 'Playground',
    group: 'operation',
    filter: { kind: 'component', 'spec.type': 'model-endpoint' },
    routeRef: entityPlaygroundRouteRef,
    loader: () =>
      import('../playground/PlaygroundTab').then(m => <m.PlaygroundTab />),
  },
});
