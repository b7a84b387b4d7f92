import { Membership, Permits } from './access';
import { migrate } from './database/migrate';
import { startPlayground } from './playground';
import { startPromotions } from './promotions';
import { startPrompts } from './prompts';
import { startResults } from './results';
import type { RouteContext } from './routes';
import type { EvaluationsServices } from './services';
import { startReviews } from './reviews';
import { startSets } from './sets';

/** Builds what the routes call, and starts what runs by itself until shutdown. */
export async function startEvaluations(
  services: EvaluationsServices,
): Promise<RouteContext> {
  const { auditor, auth, catalog, httpAuth, permissions, userInfo } = services;
  const database = await migrate(services.database);
  const membership = new Membership(auth, userInfo);
  const permits = new Permits(permissions);
  const shared = { database, membership, permits };
  const prompts = await startPrompts(services, database);
  const results = startResults(services, shared);
  const sets = startSets(services, shared);
  return {
    auditor,
    catalog,
    httpAuth,
    membership,
    permits,
    ...(await startPromotions(services, shared, services.promotionTypes)),
    ...(await startPlayground(services, { ...shared, ...prompts })),
    ...prompts,
    ...results,
    ...sets,
    ...startReviews(services, { ...shared, ...results }),
  };
}
