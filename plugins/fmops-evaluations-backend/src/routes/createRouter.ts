import { json, type Router } from 'express';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { addPromptsRoutes } from '../prompts';
import { addResultsRoutes } from '../results';
import { readOpenApi } from '../schema/readOpenApi';
import type { RouteContext } from './context';
import { addReviewRoutes } from '../reviews';

/** The routes of the API; requests are checked against its description first. */
export async function createRouter(context: RouteContext): Promise<Router> {
  const router: Router = createValidatedOpenApiRouter(await readOpenApi(), {
    middleware: [json({ limit: '20mb' })],
  });
  addPromptsRoutes(router, context);
  addResultsRoutes(router, context);
  addReviewRoutes(router, context);
  return router;
}
