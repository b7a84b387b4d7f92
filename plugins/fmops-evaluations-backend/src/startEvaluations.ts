import { Membership, Permits } from './access';
import { migrate } from './database/migrate';
import { startObjectives } from './objectives';
import { startPlayground } from './playground';
import { startPromotions } from './promotions';
import { startPrompts } from './prompts';
import { startRatings } from './ratings';
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
  const playground = await startPlayground(services, { ...shared, ...prompts });
  const sets = startSets(services, shared);
  const results = await startResults(services, { ...shared, ...sets });
  return {
    auditor,
    catalog,
    httpAuth,
    membership,
    permits,
    ...(await startPromotions(services, shared, services.promotionTypes)),
    ...(await startObjectives(services, {
      ...{ ...shared, ...sets },
      ...{ ...prompts, ...playground },
    })),
    ...playground,
    ...prompts,
    ...(await startRatings(services, {
      ...{ ...shared, ...sets },
      ...playground.playground,
    })),
    ...results,
    ...sets,
    ...startReviews(services, { ...shared, ...results, ...sets }),
  };
}
