import type { Router } from 'express';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { RouteContext } from '../../routes/context';

/** Routes of what was, and of what the stages hold now. */
export function addHistoryRoutes(router: Router, context: RouteContext): void {
  const { httpAuth, promotionLists, promotionStages } = context;

  router.get('/v1/promotion-stages', async (req, res) => {
    await httpAuth.credentials(req);
    res.json({ items: promotionStages.all.map(stage => stage.describe()) });
  });

  router.get('/v1/promotions/history', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const query = req.query as unknown as { model: string };
    res.json(await promotionLists.history(credentials, query));
  });

  router.get('/v1/promotions/history/verification', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { model } = req.query as { model: string };
    res.json(await promotionLists.verify(credentials, model));
  });

  router.get('/v1/models/:namespace/:name/stages', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const model = stringifyEntityRef({
      kind: 'FoundationModel',
      ...req.params,
    });
    res.json({ items: await promotionLists.stagesOf(credentials, model) });
  });
}
