import { json, type Router } from 'express';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { addObjectiveRoutes } from '../objectives';
import { addPlaygroundRoutes } from '../playground';
import { addPromotionsRoutes } from '../promotions';
import { addPromptsRoutes } from '../prompts';
import { addRatingsRoutes } from '../ratings';
import { addResultsRoutes } from '../results';
import { readOpenApi } from '../schema/readOpenApi';
import type { RouteContext } from './context';
import { refuseRestricted } from './refuseRestricted';
import { addReviewRoutes } from '../reviews';
import { addSetsRoutes } from '../sets';

/** The routes of the API; requests are checked against its description first. */
export async function createRouter(context: RouteContext): Promise<Router> {
  const router: Router = createValidatedOpenApiRouter(await readOpenApi(), {
    middleware: [json({ limit: '20mb' })],
  });
  router.use(
    refuseRestricted({
      auth: context.playground.auth,
      httpAuth: context.httpAuth,
    }),
  );
  addObjectiveRoutes(router, context);
  addPlaygroundRoutes(router, context);
  addPromotionsRoutes(router, context);
  addPromptsRoutes(router, context);
  addRatingsRoutes(router, context);
  addResultsRoutes(router, context);
  addReviewRoutes(router, context);
  addSetsRoutes(router, context);
  return router;
}
