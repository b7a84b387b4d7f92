import type { AuditorServiceCreateEventOptions } from '@backstage/backend-plugin-api';
import type { Request, Router } from 'express';
import { audited } from '../../routes/audited';
import type { RouteContext } from '../../routes/context';

function event(
  request: Request<{ id: string }>,
  eventId: string,
  meta: AuditorServiceCreateEventOptions['meta'] = {},
): AuditorServiceCreateEventOptions {
  const { id } = request.params;
  return { eventId, severityLevel: 'medium', request, meta: { id, ...meta } };
}

/** Routes that change drafts of sets, and publish them. */
export function addDraftRoutes(
  router: Router,
  { auditor, evaluationSets, httpAuth, sets }: RouteContext,
): void {
  const editorOf = async (req: Request<{ id: string }>) =>
    sets.assertEditor(await httpAuth.credentials(req), req.params.id);

  router.post('/v1/sets/:id/rows', async (req, res) => {
    const row = await audited(
      auditor,
      event(req, 'evaluation-set-row-put'),
      async () => {
        const { userRef } = await editorOf(req);
        const origin = { by: userRef, source: 'edit' } as const;
        return evaluationSets.addRow(req.params.id, req.body, origin);
      },
      ({ key }) => ({ key }),
    );
    res.json(row);
  });

  router.delete('/v1/sets/:id/rows', async (req, res) => {
    const key = `${req.query.key}`;
    await audited(
      auditor,
      event(req, 'evaluation-set-row-remove', { key }),
      async () => {
        await editorOf(req);
        await evaluationSets.removeRow(req.params.id, key);
      },
    );
    res.status(204).end();
  });

  router.post('/v1/sets/:id/import', async (req, res) => {
    const { id } = req.params;
    const { preview, ...file } = req.body;
    const result = await audited(
      auditor,
      event(req, 'evaluation-set-import', { preview }),
      async () => {
        const { userRef } = await editorOf(req);
        const origin = { by: userRef, source: 'import' } as const;
        return evaluationSets.importFile(id, file, origin, preview);
      },
      ({ added, changed, problemCount }) => ({ added, changed, problemCount }),
    );
    res.json(result);
  });

  router.post('/v1/sets/:id/versions', async (req, res) => {
    const { id } = req.params;
    const version = await audited(
      auditor,
      event(req, 'evaluation-set-publish'),
      async () => {
        const { userRef } = await editorOf(req);
        return evaluationSets.publish(id, userRef, req.body.note);
      },
      ({ number, digest }) => ({ number, digest }),
    );
    res.status(201).json(version);
  });

  router.delete('/v1/sets/:id/draft', async (req, res) => {
    await audited(auditor, event(req, 'evaluation-set-discard'), async () => {
      await editorOf(req);
      await evaluationSets.discard(req.params.id);
    });
    res.status(204).end();
  });
}
