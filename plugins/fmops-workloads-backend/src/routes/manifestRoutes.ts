import { workloadManifestPermission } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Router } from 'express';
import { viewerFor } from '../details';
import { readManifest } from '../manifest';
import type { RouteContext } from './context';
import { visibleWorkload } from './visibleWorkload';

/** The route of the object of a workload. */
export function addManifestRoutes(router: Router, context: RouteContext): void {
  const { access, httpAuth, identity } = context;

  router.get('/v1/workloads/:cluster/:uid/manifest', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const stored = await visibleWorkload(context, credentials, req.params);
    await access.assertPermission(credentials, workloadManifestPermission);
    const viewer = await viewerFor(access, credentials);
    const { cluster } = stored.workload.ref;
    const connection = await identity.of(credentials, cluster);
    res.json(await readManifest(context, connection, stored, viewer));
  });
}
