import { PageBlueprint } from '@backstage/frontend-plugin-api';
import DirectionsRunIcon from '@material-ui/icons/DirectionsRun';
import { runsRouteRef } from '../routes';

/** The page of all runs, and its entry in the navigation. */
export const runsPage = PageBlueprint.make({
  params: {
    path: '/runs',
    title: 'Runs',
    icon: <DirectionsRunIcon fontSize="inherit" />,
    routeRef: runsRouteRef,
    loader: () => import('../runs/RunsPage').then(m => <m.RunsPage />),
  },
});
