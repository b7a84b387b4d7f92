import { PageBlueprint } from '@backstage/frontend-plugin-api';
import VpnKeyIcon from '@material-ui/icons/VpnKey';
import { clusterAccessRouteRef } from '../routes';

/** The page of what the portal may do in clusters, and its entry in the navigation. */
export const clusterAccessPage = PageBlueprint.make({
  name: 'cluster-access',
  params: {
    path: '/cluster-access',
    title: 'Cluster access',
    icon: <VpnKeyIcon fontSize="inherit" />,
    routeRef: clusterAccessRouteRef,
    loader: () =>
      import('../clusters/rights/ClusterAccessPage').then(m => (
        <m.ClusterAccessPage />
      )),
  },
});
