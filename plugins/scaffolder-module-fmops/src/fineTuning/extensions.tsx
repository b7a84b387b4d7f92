import { PageBlueprint } from '@backstage/frontend-plugin-api';
import TuneIcon from '@material-ui/icons/Tune';
import { fineTuneRouteRef } from './routes';

/** Where people who are no programmers have a model made from their data. */
export const fineTunePage = PageBlueprint.make({
  name: 'fine-tune',
  params: {
    path: '/fine-tune',
    title: 'Fine-tune',
    icon: <TuneIcon fontSize="inherit" />,
    routeRef: fineTuneRouteRef,
    loader: () => import('./FineTunePage').then(m => <m.FineTunePage />),
  },
});
