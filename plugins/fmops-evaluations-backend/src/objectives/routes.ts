import type {
  NewObjective,
  ObjectiveFields,
  ObjectivesQuery,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Request, Router } from 'express';
import { audited } from '../routes/audited';
import type { RouteContext } from '../routes/context';

/** Routes of objectives: read, set, change, take away and measure. */
export function addObjectiveRoutes(
  router: Router,
  context: RouteContext,
): void {
  const { auditor, httpAuth, objectives } = context;
  const change = <T>(
    request: Request,
    act: 'create' | 'update' | 'delete' | 'measure',
    meta: Record<string, string>,
    work: () => Promise<T>,
  ) =>
    audited(
      auditor,
      {
        eventId: `objective-${act}`,
        severityLevel: act === 'measure' ? 'low' : 'medium',
        request,
        meta,
      },
      work,
    );

  router.get('/v1/objectives', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    // Checked against the description of the API
    const query = req.query as unknown as ObjectivesQuery;
    res.json(await objectives.list(credentials, query));
  });

  router.post('/v1/objectives', async (req, res) => {
    const body = req.body as NewObjective;
    const { endpoint, indicator } = body;
    const created = await change(
      req,
      'create',
      { endpoint, indicator },
      async () => objectives.create(await httpAuth.credentials(req), body),
    );
    res.status(201).json(created);
  });

  router.get('/v1/objectives/:id/history', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await objectives.history(credentials, req.params.id));
  });

  router.put('/v1/objectives/:id', async (req, res) => {
    const { id } = req.params;
    const fields = req.body as ObjectiveFields;
    res.json(
      await change(req, 'update', { id }, async () =>
        objectives.update(await httpAuth.credentials(req), id, fields),
      ),
    );
  });

  router.delete('/v1/objectives/:id', async (req, res) => {
    const { id } = req.params;
    await change(req, 'delete', { id }, async () =>
      objectives.remove(await httpAuth.credentials(req), id),
    );
    res.status(204).end();
  });

  router.post('/v1/objectives/:id/measurements', async (req, res) => {
    const { id } = req.params;
    res.json(
      await change(req, 'measure', { id }, async () =>
        objectives.measure(await httpAuth.credentials(req), id),
      ),
    );
  });
}
