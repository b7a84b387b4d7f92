import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** Leaderboards, evaluations, and ways to compare them. */
export const evaluationsRouteRef = createRouteRef();

/** How models do on one benchmark or evaluation catalog; which one is in the query. */
export const leaderboardRouteRef = createSubRouteRef({
  parent: evaluationsRouteRef,
  path: '/leaderboard',
});

/** All evaluations that one may read; filters are in the query. */
export const evaluationListRouteRef = createSubRouteRef({
  parent: evaluationsRouteRef,
  path: '/all',
});

/** One evaluation. */
export const evaluationRouteRef = createSubRouteRef({
  parent: evaluationsRouteRef,
  path: '/record/:id',
});

/** Evaluations or models side by side; which ones is in the query. */
export const comparisonRouteRef = createSubRouteRef({
  parent: evaluationsRouteRef,
  path: '/compare',
});

/** Where results of other tools are brought in. */
export const importRouteRef = createSubRouteRef({
  parent: evaluationsRouteRef,
  path: '/import',
});

/** The Evaluations tab of a model. */
export const modelEvaluationsRouteRef = createRouteRef();

/** Endpoints to ask, side by side; which ones is in the query. */
export const playgroundRouteRef = createRouteRef();

/** The Playground tab of an endpoint. */
export const entityPlaygroundRouteRef = createRouteRef();

/** Where models are served from, with templates. */
export const templatesRouteRef = createExternalRouteRef({
  defaultTarget: 'scaffolder.root',
});

/** The form of a software template. */
export const templateRouteRef = createExternalRouteRef({
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});

/** The Objectives tab of an endpoint. */
export const entityObjectivesRouteRef = createRouteRef();

/** Promotions of versions from stage to stage. */
export const promotionsRouteRef = createRouteRef();

/** Where a promotion is asked for; what is known already is in the query. */
export const newPromotionRouteRef = createSubRouteRef({
  parent: promotionsRouteRef,
  path: '/new',
});

/** One promotion. */
export const promotionRouteRef = createSubRouteRef({
  parent: promotionsRouteRef,
  path: '/record/:id',
});

/** The Promotion tab of a model. */
export const entityPromotionsRouteRef = createRouteRef();

/** Reviews by people. */
export const reviewsRouteRef = createRouteRef();

/** Where a review is started. */
export const newReviewRouteRef = createSubRouteRef({
  parent: reviewsRouteRef,
  path: '/new',
});

/** One review: how far it is, and what it has found. */
export const reviewRouteRef = createSubRouteRef({
  parent: reviewsRouteRef,
  path: '/:id',
});

/** Where one judges in a review. */
export const judgeReviewRouteRef = createSubRouteRef({
  parent: reviewsRouteRef,
  path: '/:id/judge',
});

/** Prompts of the catalog. */
export const promptsRouteRef = createRouteRef();

/** Evaluation catalogs. */
export const setsRouteRef = createSubRouteRef({
  parent: promptsRouteRef,
  path: '/sets',
});

/** One evaluation catalog. */
export const setRouteRef = createSubRouteRef({
  parent: promptsRouteRef,
  path: '/sets/:id',
});

/** The Versions tab of a prompt. */
export const promptVersionsRouteRef = createRouteRef();
