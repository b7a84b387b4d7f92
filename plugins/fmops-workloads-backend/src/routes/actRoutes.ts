import type { ActRequest } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Router } from 'express';
import { audited } from './audited';
import type { RouteContext } from './context';

/** Routes of what people do to workloads that are there. */
export function addActRoutes(router: Router, context: RouteContext): void {
  const { acts, auditor, httpAuth } = context;
  const path = '/v1/workloads/:cluster/:uid/acts';

  router.get(path, async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { cluster, uid } = req.params;
    res.json({ items: await acts.list(credentials, { cluster, uid }) });
  });

  router.post(path, async (req, res) => {
    const { cluster, uid } = req.params;
    const request = req.body as ActRequest;
    const { act, replicas, name, dryRun = false } = request;
    const result = await audited(
      auditor,
      {
        eventId: `workload-${act}`,
        severityLevel: dryRun ? 'low' : 'medium',
        request: req,
        meta: { cluster, uid, replicas, name, dryRun },
      },
      async () =>
        acts.perform(
          await httpAuth.credentials(req),
          { cluster, uid },
          request,
        ),
      ({ name: changed, uid: created }) => ({ name: changed, created }),
    );
    res.json(result);
  });
}
