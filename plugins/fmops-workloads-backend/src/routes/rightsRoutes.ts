import { clusterAccessReadPermission } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Router } from 'express';
import type { RouteContext } from './context';

/** The route of what the portal may do in clusters, for those who run and audit it. */
export function addRightsRoutes(router: Router, context: RouteContext): void {
  const { access, httpAuth, rights } = context;

  router.get('/v1/cluster-rights', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    await access.assertPermission(credentials, clusterAccessReadPermission);
    const cluster = req.query.cluster as string | undefined;
    res.json({ items: await rights.read(cluster) });
  });
}
