import type { Request, Router } from 'express';
import type { JsonObject } from '@backstage/types';
import {
  promotionAuditPermission,
  type PromotionQuery,
  type PromotionRequest,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { audited } from '../../routes/audited';
import type { RouteContext } from '../../routes/context';
import type { Changed } from '../PromotionLedger';

/** Routes of promotions: asked for, decided on, and taken away as evidence. */
export function addPromotionRoutes(
  router: Router,
  context: RouteContext,
): void {
  const { auditor, bundles, httpAuth, permits, promotions } = context;
  const { promotionAccess, promotionLists, promotionPresenter } = context;

  router.get('/v1/promotions', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    // The router has checked the query.
    const query = req.query as unknown as PromotionQuery;
    res.json(await promotionLists.list(credentials, query));
  });

  router.post('/v1/promotion-previews', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { kind = 'promotion', ...asked } = req.body;
    res.json(await promotions.preview(credentials, { ...asked, kind }));
  });

  const told = async (
    req: Request,
    eventId: string,
    meta: JsonObject,
    act: () => Promise<Changed>,
  ) => {
    const { row } = await audited(
      auditor,
      { eventId, severityLevel: 'medium', request: req, meta },
      act,
      changed => ({
        promotion: changed.row.id,
        model: changed.row.model_ref,
        version: changed.row.version,
        state: changed.row.state,
        evidence: changed.row.evidence_digest,
        head: { ...changed.head },
      }),
    );
    return promotionPresenter.details(await httpAuth.credentials(req), row);
  };

  router.post('/v1/promotions', async (req, res) => {
    const request = req.body as PromotionRequest;
    const { reason, ...asked } = request;
    const promotion = await told(
      req,
      'promotion-request',
      { ...asked },
      async () => promotions.request(await httpAuth.credentials(req), request),
    );
    res.status(201).json(promotion);
  });

  router.get('/v1/promotions/:id', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const row = await promotionAccess.readable(credentials, req.params.id);
    res.json(await promotionPresenter.details(credentials, row));
  });

  router.get('/v1/promotions/:id/bundle', async (req, res) => {
    const { id } = req.params;
    const bundle = await audited(
      auditor,
      {
        eventId: 'promotion-bundle',
        severityLevel: 'medium',
        request: req,
        meta: { promotion: id },
      },
      async () => {
        const credentials = await httpAuth.credentials(req);
        const row = await promotionAccess.readable(credentials, id);
        await permits.require(
          promotionAuditPermission,
          credentials,
          'download evidence bundles',
        );
        return bundles.make(row, credentials);
      },
      ({ head }) => ({ head: { ...head } }),
    );
    res
      .attachment(bundle.name)
      .type('application/zip')
      .setHeader('Cache-Control', 'no-store')
      .send(bundle.bytes);
  });

  const acts: Record<string, (req: Request) => Promise<Changed>> = {
    check: async req =>
      promotions.check(await httpAuth.credentials(req), req.params.id),
    approve: async req =>
      promotions.approve(
        await httpAuth.credentials(req),
        req.params.id,
        req.body,
      ),
    reject: async req =>
      promotions.reject(
        await httpAuth.credentials(req),
        req.params.id,
        req.body.reason,
      ),
    withdraw: async req =>
      promotions.withdraw(
        await httpAuth.credentials(req),
        req.params.id,
        req.body.reason,
      ),
    retry: async req =>
      promotions.retry(await httpAuth.credentials(req), req.params.id),
  };
  for (const [act, run] of Object.entries(acts)) {
    router.post(`/v1/promotions/:id/${act}`, async (req, res) => {
      const meta = { promotion: req.params.id };
      res.json(await told(req, `promotion-${act}`, meta, () => run(req)));
    });
  }
}
