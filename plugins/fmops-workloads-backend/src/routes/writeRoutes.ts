import type { Router } from 'express';
import type { PreflightRequest } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { SubmissionRequest } from '../submit';
import { audited } from './audited';
import type { RouteContext } from './context';

/** Routes that change clusters, and those that tell where that is allowed and would work. */
export function addWriteRoutes(router: Router, context: RouteContext): void {
  const { auditor, httpAuth, preflight, stops, submissions, targets } = context;

  router.get('/v1/targets', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json({ items: await targets.list(credentials) });
  });

  router.post('/v1/preflight', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const request = req.body as PreflightRequest;
    res.json({ items: await preflight.check(credentials, request) });
  });

  router.post('/v1/submissions', async (req, res) => {
    const submission = req.body as SubmissionRequest;
    const { cluster, entityRef, dryRun = false, manifest } = submission;
    const { kind, metadata } = manifest as {
      kind?: string;
      metadata?: { namespace?: string; name?: string };
    };
    const result = await audited(
      auditor,
      {
        eventId: 'workload-submit',
        severityLevel: dryRun ? 'low' : 'medium',
        request: req,
        meta: {
          ...{ cluster, entityRef, dryRun, kind },
          ...{ namespace: metadata?.namespace, name: metadata?.name },
        },
      },
      async () =>
        submissions.submit(await httpAuth.credentials(req), submission),
      ({ created, uid }) => ({ created, uid }),
    );
    res.status(result.created && !dryRun ? 201 : 200).json(result);
  });

  router.post('/v1/workloads/:cluster/:uid/stop', async (req, res) => {
    const { cluster, uid } = req.params;
    await audited(
      auditor,
      {
        eventId: 'workload-stop',
        severityLevel: 'medium',
        request: req,
        meta: { cluster, uid },
      },
      async () => stops.stop(await httpAuth.credentials(req), { cluster, uid }),
    );
    res.status(204).end();
  });
}
