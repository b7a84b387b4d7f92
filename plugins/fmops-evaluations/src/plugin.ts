import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { evaluationsApi } from './extensions/evaluationsApi';
import { objectivesContent } from './extensions/objectives';
import { playgroundPage } from './extensions/playground';
import { playgroundContent } from './extensions/playgroundEntity';
import { ratingsCard } from './extensions/ratings';
import {
  entityObjectivesRouteRef,
  entityPlaygroundRouteRef,
  playgroundRouteRef,
  templateRouteRef,
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
    entityObjectives: entityObjectivesRouteRef,
  },
  externalRoutes: { templates: templatesRouteRef, template: templateRouteRef },
  extensions: [
    evaluationsApi,
    objectivesContent,
    playgroundPage,
    playgroundContent,
    ratingsCard,
  ],
});
