import { migrate } from './database/migrate';
import type { RouteContext } from './routes';
import type { EvaluationsServices } from './services';

/** Builds what the routes call, and starts what runs by itself until shutdown. */
export async function startEvaluations(
  services: EvaluationsServices,
): Promise<RouteContext> {
  await migrate(services.database);
  return { httpAuth: services.httpAuth };
}
