import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { evaluationsApi } from './extensions/evaluationsApi';
import { playgroundPage } from './extensions/playground';
import { playgroundContent } from './extensions/playgroundEntity';
import { ratingsCard } from './extensions/ratings';
import {
  entityPlaygroundRouteRef,
  playgroundRouteRef,
  templatesRouteRef,
} from './routes';

/**
 * Prompts, playground, evaluations, reviews and promotions of foundation models.
 *
 * @public
 */
export const fmopsEvaluationsPlugin = createFrontendPlugin({
  pluginId: 'fmops-evaluations',
  title: 'Evaluations',
  info: { packageJson: () => import('../package.json') },
  routes: {
    playground: playgroundRouteRef,
    entityPlayground: entityPlaygroundRouteRef,
  },
  externalRoutes: { templates: templatesRouteRef },
  extensions: [evaluationsApi, playgroundPage, playgroundContent, ratingsCard],
});
