import {
  createExtensionInput,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { facetDataRef } from './facets/facetDataRef';
import { DatasetIcon } from './icons/DatasetIcon';
import { ModelIcon } from './icons/ModelIcon';
import { ShortlistIcon } from './icons/ShortlistIcon';
import { datasetsRouteRef, modelsRouteRef, shortlistRouteRef } from './routes';

const modelsPage = PageBlueprint.makeWithOverrides({
  name: 'models',
  inputs: { facets: createExtensionInput([facetDataRef]) },
  factory: (original, { inputs }) =>
    original({
      path: '/models',
      title: 'Models',
      icon: <ModelIcon fontSize="inherit" />,
      routeRef: modelsRouteRef,
      loader: async () => {
        const { ModelsPage } = await import('./models/ModelsPage');
        const facets = inputs.facets.map(input => input.get(facetDataRef));
        return <ModelsPage facets={facets} />;
      },
    }),
});

const datasetsPage = PageBlueprint.makeWithOverrides({
  name: 'datasets',
  inputs: { facets: createExtensionInput([facetDataRef]) },
  factory: (original, { inputs }) =>
    original({
      path: '/datasets',
      title: 'Datasets',
      icon: <DatasetIcon fontSize="inherit" />,
      routeRef: datasetsRouteRef,
      loader: async () => {
        const { DatasetsPage } = await import('./datasets/DatasetsPage');
        const facets = inputs.facets.map(input => input.get(facetDataRef));
        return <DatasetsPage facets={facets} />;
      },
    }),
});

const shortlistPage = PageBlueprint.make({
  name: 'shortlist',
  params: {
    path: '/shortlist',
    title: 'Shortlist',
    icon: <ShortlistIcon fontSize="inherit" />,
    routeRef: shortlistRouteRef,
    loader: () =>
      import('./shortlist/ShortlistPage').then(m => <m.ShortlistPage />),
  },
});

/** The pages of the plugin. */
export const pages = [modelsPage, datasetsPage, shortlistPage];
