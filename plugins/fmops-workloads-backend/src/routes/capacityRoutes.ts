import type { CostQuery } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Router } from 'express';
import type { RouteContext } from './context';

/** Routes of what clusters have, and of what it costs. */
export function addCapacityRoutes(router: Router, context: RouteContext): void {
  const { access, capacity, costs, httpAuth } = context;

  router.get('/v1/capacity', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await capacity.read(await access.scopeFor(credentials)));
  });

  router.get('/v1/costs', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const scope = await access.scopeFor(credentials);
    // The router has checked all but the order of the days.
    res.json(await costs.report(scope, req.query as unknown as CostQuery));
  });
}
