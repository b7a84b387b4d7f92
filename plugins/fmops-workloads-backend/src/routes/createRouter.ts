import { json, type Router } from 'express';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { readOpenApi } from '../schema/readOpenApi';
import type { RouteContext } from './context';
import { addActRoutes } from './actRoutes';
import { addCapacityRoutes } from './capacityRoutes';
import { addEksRoutes } from './eksRoutes';
import { addInvocationRoutes } from './invocationRoutes';
import { addListRoutes } from './listRoutes';
import { addLogRoutes } from './logRoutes';
import { addManifestRoutes } from './manifestRoutes';
import { addMetricRoutes } from './metricRoutes';
import { addRightsRoutes } from './rightsRoutes';
import { addVersionRoutes } from './versionRoutes';
import { addWorkloadRoutes } from './workloadRoutes';
import { addWriteRoutes } from './writeRoutes';

/** The routes of the API; requests are checked against its description first. */
export async function createRouter(context: RouteContext): Promise<Router> {
  const router: Router = createValidatedOpenApiRouter(await readOpenApi(), {
    middleware: [json({ limit: '1mb' })],
  });
  addListRoutes(router, context);
  addWorkloadRoutes(router, context);
  addLogRoutes(router, context);
  addManifestRoutes(router, context);
  addMetricRoutes(router, context);
  addWriteRoutes(router, context);
  addActRoutes(router, context);
  addCapacityRoutes(router, context);
  addEksRoutes(router, context);
  addRightsRoutes(router, context);
  addInvocationRoutes(router, context);
  addVersionRoutes(router, context);
  return router;
}
