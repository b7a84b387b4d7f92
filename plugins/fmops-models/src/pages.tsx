import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { DatasetIcon } from './icons/DatasetIcon';
import { ModelIcon } from './icons/ModelIcon';
import { datasetsRouteRef, modelsRouteRef } from './routes';

const modelsPage = PageBlueprint.make({
  name: 'models',
  params: {
    path: '/models',
    title: 'Models',
    icon: <ModelIcon fontSize="inherit" />,
    routeRef: modelsRouteRef,
    loader: () => import('./models/ModelsPage').then(m => <m.ModelsPage />),
  },
});

const datasetsPage = PageBlueprint.make({
  name: 'datasets',
  params: {
    path: '/datasets',
    title: 'Datasets',
    icon: <DatasetIcon fontSize="inherit" />,
    routeRef: datasetsRouteRef,
    loader: () =>
      import('./datasets/DatasetsPage').then(m => <m.DatasetsPage />),
  },
});

/** The pages of the plugin. */
export const pages = [modelsPage, datasetsPage];
