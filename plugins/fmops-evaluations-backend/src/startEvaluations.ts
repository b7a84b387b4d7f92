import { Membership, Permits } from './access';
import { migrate } from './database/migrate';
import type { RouteContext } from './routes';
import type { EvaluationsServices } from './services';

/** Builds what the routes call, and starts what runs by itself until shutdown. */
export async function startEvaluations(
  services: EvaluationsServices,
): Promise<RouteContext> {
  const { auditor, auth, catalog, httpAuth, permissions, userInfo } = services;
  await migrate(services.database);
  return {
    auditor,
    catalog,
    httpAuth,
    membership: new Membership(auth, userInfo),
    permits: new Permits(permissions),
  };
}
