import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { entityCards } from './entityCards';
import { entityLayout } from './entityLayout';
import { facets } from './facets';
import { pages } from './pages';
import { registerLink } from './registration/extensions';
import { registries } from './registries/extensions';
import {
  datasetsRouteRef,
  modelsRouteRef,
  registriesRouteRef,
  shortlistRouteRef,
  templateRouteRef,
} from './routes';

/**
 * Browse and choose foundation models and datasets.
 *
 * @public
 */
export const modelsPlugin = createFrontendPlugin({
  pluginId: 'fmops-models',
  title: 'Models and datasets',
  extensions: [
    ...pages,
    ...facets,
    ...entityCards,
    entityLayout,
    registerLink,
    ...registries,
  ],
  routes: {
    models: modelsRouteRef,
    datasets: datasetsRouteRef,
    shortlist: shortlistRouteRef,
    registries: registriesRouteRef,
  },
  externalRoutes: { template: templateRouteRef },
});
