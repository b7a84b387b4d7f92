import type { SetsQuery } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Router } from 'express';
import { audited } from '../../routes/audited';
import type { RouteContext } from '../../routes/context';

/** Routes of the sets themselves. */
export function addSetRoutes(
  router: Router,
  { auditor, httpAuth, sets }: RouteContext,
): void {
  router.get('/v1/sets', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    // Checked, and numbers read, by the description of the API
    res.json(await sets.list(credentials, req.query as SetsQuery));
  });

  router.post('/v1/sets', async (req, res) => {
    const set = await audited(
      auditor,
      {
        eventId: 'evaluation-set-create',
        severityLevel: 'medium',
        request: req,
        meta: { name: req.body.name, owner: req.body.owner },
      },
      async () => sets.create(await httpAuth.credentials(req), req.body),
      ({ id }) => ({ id }),
    );
    res.status(201).json(set);
  });

  router.get('/v1/sets/:id', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await sets.read(credentials, req.params.id));
  });

  router.put('/v1/sets/:id', async (req, res) => {
    const { id } = req.params;
    const set = await audited(
      auditor,
      {
        eventId: 'evaluation-set-update',
        severityLevel: 'medium',
        request: req,
        meta: { id },
      },
      async () => sets.update(await httpAuth.credentials(req), id, req.body),
    );
    res.json(set);
  });
}
