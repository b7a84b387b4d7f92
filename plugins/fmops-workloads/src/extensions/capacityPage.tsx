import { PageBlueprint } from '@backstage/frontend-plugin-api';
import MemoryIcon from '@material-ui/icons/Memory';
import { capacityRouteRef } from '../routes';

/** The page of accelerators, queues and cost, and its entry in the navigation. */
export const capacityPage = PageBlueprint.make({
  name: 'capacity',
  params: {
    path: '/capacity',
    title: 'Capacity',
    icon: <MemoryIcon fontSize="inherit" />,
    routeRef: capacityRouteRef,
    loader: () =>
      import('../capacity/CapacityPage').then(m => <m.CapacityPage />),
  },
});
