import type { Router } from 'express';
import type { RouteContext } from '../../routes/context';
import { addHistoryRoutes } from './historyRoutes';
import { addPromotionRoutes } from './promotionRoutes';
import { addScanRoutes } from './scanRoutes';

/** Routes of stages, promotions, their history and security reports. */
export function addPromotionsRoutes(
  router: Router,
  context: RouteContext,
): void {
  // Before promotions by id: `history` is none.
  addHistoryRoutes(router, context);
  addPromotionRoutes(router, context);
  addScanRoutes(router, context);
}
