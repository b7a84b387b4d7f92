import { PageBlueprint } from '@backstage/frontend-plugin-api';
import AssessmentIcon from '@material-ui/icons/Assessment';
import { evaluationsRouteRef } from '../routes';

/** Leaderboards and evaluations, and their entry in the navigation. */
export const evaluationsPage = PageBlueprint.make({
  name: 'evaluations',
  params: {
    path: '/evaluations',
    title: 'Evaluations',
    icon: <AssessmentIcon fontSize="inherit" />,
    routeRef: evaluationsRouteRef,
    loader: () =>
      import('../results/EvaluationsPage').then(m => <m.EvaluationsPage />),
  },
});
