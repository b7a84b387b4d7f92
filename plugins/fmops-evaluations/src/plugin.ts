import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { evaluationsApi } from './extensions/evaluationsApi';
import { measurements } from './extensions/measurements';
import { objectivesContent } from './extensions/objectives';
import { playgroundPage } from './extensions/playground';
import { playgroundContent } from './extensions/playgroundEntity';
import { ratingsCard } from './extensions/ratings';
import { evaluationsPage } from './extensions/results';
import { modelEvaluationsContent } from './extensions/resultsEntity';
import {
  entityObjectivesRouteRef,
  entityPlaygroundRouteRef,
  evaluationsRouteRef,
  modelEvaluationsRouteRef,
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
    evaluations: evaluationsRouteRef,
    modelEvaluations: modelEvaluationsRouteRef,
  },
  externalRoutes: { templates: templatesRouteRef, template: templateRouteRef },
  extensions: [
    evaluationsApi,
    evaluationsPage,
    measurements,
    modelEvaluationsContent,
    objectivesContent,
    playgroundPage,
    playgroundContent,
    ratingsCard,
  ],
});
