import type { VersionChangeRequest } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Router } from 'express';
import { audited } from './audited';
import type { RouteContext } from './context';

/** The route by which the evaluations backend carries promotions out. */
export function addVersionRoutes(router: Router, context: RouteContext): void {
  const { auditor, httpAuth, versions } = context;

  router.post('/v1/version-changes', async (req, res) => {
    const request = req.body as VersionChangeRequest;
    const { dryRun = false } = request;
    const change = await audited(
      auditor,
      {
        eventId: 'endpoint-version-change',
        severityLevel: dryRun ? 'low' : 'medium',
        request: req,
        meta: { ...request, dryRun },
      },
      async () => versions.change(await httpAuth.credentials(req), request),
      ({ cluster, namespace, kind, name, uid, changes, rollout }) => ({
        ...{ cluster, namespace, kind, name, uid, changes },
        ...(rollout && { rollout: rollout.state }),
      }),
    );
    res.json(change);
  });
}
