import type { Router } from 'express';
import type { RouteContext } from '../../routes/context';
import { addContentRoutes } from './contentRoutes';
import { addDraftRoutes } from './draftRoutes';
import { addSetRoutes } from './setRoutes';

/** Routes of evaluation prompt catalogs. */
export function addSetsRoutes(router: Router, context: RouteContext): void {
  addSetRoutes(router, context);
  addContentRoutes(router, context);
  addDraftRoutes(router, context);
}
