import { PageBlueprint } from '@backstage/frontend-plugin-api';
import CloudQueueIcon from '@material-ui/icons/CloudQueue';
import { endpointsRouteRef } from '../routes';

/** The page of all endpoints, and its entry in the navigation. */
export const endpointsPage = PageBlueprint.make({
  name: 'endpoints',
  params: {
    path: '/endpoints',
    title: 'Endpoints',
    icon: <CloudQueueIcon fontSize="inherit" />,
    routeRef: endpointsRouteRef,
    loader: () =>
      import('../endpoints/EndpointsPage').then(m => <m.EndpointsPage />),
  },
});
