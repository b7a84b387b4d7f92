import type {
  JudgedItemsRequest,
  NewReviewCampaign,
  ReviewPublication,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Router } from 'express';
import { audited } from '../../routes/audited';
import type { RouteContext } from '../../routes/context';

/** Routes of campaigns and what they have found. */
export function addCampaignRoutes(
  router: Router,
  { auditor, httpAuth, reviews }: RouteContext,
): void {
  const { campaigns, items, outcomes, reports, store } = reviews;

  router.get('/v1/reviews', async (req, res) => {
    const caller = await campaigns.caller(await httpAuth.credentials(req));
    res.json({ items: await campaigns.list(caller) });
  });

  router.post('/v1/reviews', async (req, res) => {
    const campaign = req.body as NewReviewCampaign;
    const { title, task, owner, reviewers } = campaign;
    const created = await audited(
      auditor,
      {
        eventId: 'review-create',
        severityLevel: 'medium',
        request: req,
        meta: { title, task, owner, reviewers },
      },
      async () => {
        const caller = await campaigns.caller(await httpAuth.credentials(req));
        const made = await campaigns.create(caller, campaign);
        return campaigns.view(made, caller);
      },
      ({ id, items: count }) => ({ id, items: count }),
    );
    res.status(201).json(created);
  });

  router.get('/v1/reviews/:id', async (req, res) => {
    const caller = await campaigns.caller(await httpAuth.credentials(req));
    const campaign = await store.get(req.params.id);
    res.json(await campaigns.view(campaign, caller));
  });

  for (const act of ['finish', 'reopen'] as const) {
    router.post(`/v1/reviews/:id/${act}`, async (req, res) => {
      const { id } = req.params;
      const changed = await audited(
        auditor,
        {
          eventId: `review-${act}`,
          severityLevel: 'medium',
          request: req,
          meta: { id },
        },
        async () => {
          const caller = await campaigns.caller(
            await httpAuth.credentials(req),
          );
          const campaign = await outcomes[act](caller, await store.get(id));
          return campaigns.view(campaign, caller);
        },
        ({ progress, details }) => ({
          judged: progress.judged,
          evaluations: details?.evaluationIds ?? [],
          sha256: details?.dataset?.sha256,
        }),
      );
      res.json(changed);
    });
  }

  router.post('/v1/reviews/:id/publication', async (req, res) => {
    const { id } = req.params;
    const to = req.body as ReviewPublication;
    const published = await audited(
      auditor,
      {
        eventId: 'review-publish',
        severityLevel: 'medium',
        request: req,
        meta: { id, to: { ...to } },
      },
      async () => {
        const caller = await campaigns.caller(await httpAuth.credentials(req));
        const campaign = await store.get(id);
        const done = await outcomes.publish(caller, campaign, to);
        return campaigns.view(done, caller);
      },
      ({ details }) => ({
        sha256: details?.dataset?.sha256,
        set: details?.dataset?.set?.version,
        stored: details?.dataset?.stored,
      }),
    );
    res.json(published);
  });

  router.get('/v1/reviews/:id/results', async (req, res) => {
    const caller = await campaigns.caller(await httpAuth.credentials(req));
    const campaign = await store.get(req.params.id);
    await caller.assertSeesResults(campaign);
    res.json(await reports.of(campaign));
  });

  router.get('/v1/reviews/:id/items', async (req, res) => {
    const caller = await campaigns.caller(await httpAuth.credentials(req));
    const campaign = await store.get(req.params.id);
    await caller.assertSeesResults(campaign);
    // The router has checked the query.
    const query = req.query as JudgedItemsRequest;
    res.json(await items.page(campaign, query));
  });

  router.put('/v1/reviews/:id/items/:itemId/resolution', async (req, res) => {
    const { id, itemId } = req.params;
    const { judgementId } = req.body as { judgementId: string };
    await audited(
      auditor,
      {
        eventId: 'review-resolve',
        severityLevel: 'medium',
        request: req,
        meta: { id, itemId, judgementId },
      },
      async () => {
        const caller = await campaigns.caller(await httpAuth.credentials(req));
        const campaign = await store.get(id);
        await outcomes.resolve(caller, campaign, { itemId, judgementId });
      },
    );
    res.status(204).end();
  });
}
