import type { Router } from 'express';
import type { RouteContext } from '../../routes/context';
import { addCampaignRoutes } from './campaignRoutes';
import { addExportRoutes } from './exportRoutes';
import { addQueueRoutes } from './queueRoutes';

/** Routes of reviews by people. */
export function addReviewRoutes(router: Router, context: RouteContext): void {
  addCampaignRoutes(router, context);
  addQueueRoutes(router, context);
  addExportRoutes(router, context);
}
