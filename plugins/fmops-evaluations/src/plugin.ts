import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { evaluationsApi } from './extensions/evaluationsApi';
import { measurements } from './extensions/measurements';
import { objectivesContent } from './extensions/objectives';
import { playgroundPage } from './extensions/playground';
import { playgroundContent } from './extensions/playgroundEntity';
import { promotionContent, promotionsPage } from './extensions/promotions';
import { promptsPage } from './extensions/prompts';
import { promptEntityExtensions } from './extensions/promptsEntity';
import { ratingsCard } from './extensions/ratings';
import { evaluationsPage } from './extensions/results';
import { modelEvaluationsContent } from './extensions/resultsEntity';
import {
  entityObjectivesRouteRef,
  entityPlaygroundRouteRef,
  entityPromotionsRouteRef,
  evaluationsRouteRef,
  judgeReviewRouteRef,
  modelEvaluationsRouteRef,
  newReviewRouteRef,
  playgroundRouteRef,
  promotionsRouteRef,
  promptsRouteRef,
  promptVersionsRouteRef,
  reviewRouteRef,
  reviewsRouteRef,
  setRouteRef,
  setsRouteRef,
  templateRouteRef,
  templatesRouteRef,
} from './routes';
import { reviewsPage } from './extensions/reviews';

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
    prompts: promptsRouteRef,
    promptVersions: promptVersionsRouteRef,
    sets: setsRouteRef,
    set: setRouteRef,
    promotions: promotionsRouteRef,
    entityPromotions: entityPromotionsRouteRef,
    evaluations: evaluationsRouteRef,
    modelEvaluations: modelEvaluationsRouteRef,
    reviews: reviewsRouteRef,
    newReview: newReviewRouteRef,
    review: reviewRouteRef,
    judgeReview: judgeReviewRouteRef,
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
    promotionContent,
    promotionsPage,
    promptsPage,
    ...promptEntityExtensions,
    ratingsCard,
    reviewsPage,
  ],
});
