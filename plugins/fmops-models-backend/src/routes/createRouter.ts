import { json, type Router } from 'express';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { addCardRoutes, type CardContext } from '../cards';
import { addDatasetRoutes, type DatasetContext } from '../datasets';
import { addFineTuningRoutes, type FineTuningContext } from '../fineTunings';
import { addInspectionRoutes, type InspectionContext } from '../inspection';
import { readOpenApi } from '../schema/readOpenApi';

/** What the routes need. */
export type RouteContext = CardContext &
  DatasetContext &
  FineTuningContext &
  InspectionContext;

/** The routes of the API; requests are checked against its description first. */
export async function createRouter(context: RouteContext): Promise<Router> {
  const router: Router = createValidatedOpenApiRouter(await readOpenApi(), {
    middleware: [json({ limit: '1mb' })],
  });
  addCardRoutes(router, context);
  addInspectionRoutes(router, context);
  addDatasetRoutes(router, context);
  addFineTuningRoutes(router, context);
  return router;
}
