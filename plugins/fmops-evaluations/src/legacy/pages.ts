import { legacyPage } from '@fmops/backstage-plugin-fmops-models-react/legacy';
import {
  evaluationsRouteRef,
  playgroundRouteRef,
  promotionsRouteRef,
  promptsRouteRef,
  reviewsRouteRef,
} from '../routes';
import { fmopsEvaluationsPlugin } from './plugin';

/**
 * Leaderboards and evaluations, side by side.
 *
 * @public
 */
export const EvaluationsPage = fmopsEvaluationsPlugin.provide(
  legacyPage({
    name: 'EvaluationsPage',
    title: 'Evaluations',
    mountPoint: evaluationsRouteRef,
    load: () =>
      import('../results/EvaluationsPage').then(m => m.EvaluationsPage),
  }),
);

/**
 * Endpoints to ask, side by side.
 *
 * @public
 */
export const PlaygroundPage = fmopsEvaluationsPlugin.provide(
  legacyPage({
    name: 'PlaygroundPage',
    title: 'Playground',
    mountPoint: playgroundRouteRef,
    load: () =>
      import('../playground/PlaygroundPage').then(m => m.PlaygroundPage),
  }),
);

/**
 * Promotions of versions from stage to stage.
 *
 * @public
 */
export const PromotionsPage = fmopsEvaluationsPlugin.provide(
  legacyPage({
    name: 'PromotionsPage',
    title: 'Promotions',
    mountPoint: promotionsRouteRef,
    load: () =>
      import('../promotions/PromotionsPage').then(m => m.PromotionsPage),
  }),
);

/**
 * Prompts, and evaluation catalogs below.
 *
 * @public
 */
export const PromptsPage = fmopsEvaluationsPlugin.provide(
  legacyPage({
    name: 'PromptsPage',
    title: 'Prompts',
    mountPoint: promptsRouteRef,
    load: () => import('../prompts/PromptsPage').then(m => m.PromptsPage),
  }),
);

/**
 * Reviews by people.
 *
 * @public
 */
export const ReviewsPage = fmopsEvaluationsPlugin.provide(
  legacyPage({
    name: 'ReviewsPage',
    title: 'Reviews',
    mountPoint: reviewsRouteRef,
    load: () => import('../reviews/ReviewsPage').then(m => m.ReviewsPage),
  }),
);
