import type { Router } from 'express';
import { audited } from '../../routes/audited';
import type { RouteContext } from '../../routes/context';
import { inFull } from '../inFull';

/** Routes of security reports. */
export function addScanRoutes(router: Router, context: RouteContext): void {
  const { auditor, httpAuth, scans } = context;

  router.get('/v1/security-scans', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { model, version } = req.query as { model: string; version?: string };
    res.json({ items: await scans.list(credentials, inFull(model), version) });
  });

  router.post('/v1/security-scans', async (req, res) => {
    const { model, version, report } = req.body;
    const scan = await audited(
      auditor,
      {
        eventId: 'security-scan-import',
        severityLevel: 'medium',
        request: req,
        meta: { model, version },
      },
      async () =>
        scans.import(await httpAuth.credentials(req), {
          ...{ version, report, model: inFull(model) },
        }),
      ({ digest, tool }) => ({ digest, tool }),
    );
    res.status(201).json(scan);
  });
}
