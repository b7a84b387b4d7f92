import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ConflictError } from '@backstage/errors';
import type { ReviewExportPart } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Router } from 'express';
import { audited } from '../../routes/audited';
import type { RouteContext } from '../../routes/context';
import { DatasetVersion } from '../outcome';

/** The route by which the owner takes the new version of a dataset away. */
export function addExportRoutes(
  router: Router,
  { auditor, httpAuth, reviews }: RouteContext,
): void {
  const { campaigns, store } = reviews;

  router.get('/v1/reviews/:id/export', async (req, res) => {
    const { id } = req.params;
    // The router has checked the query.
    const part = req.query.part as ReviewExportPart;
    await audited(
      auditor,
      {
        eventId: 'review-export',
        severityLevel: 'medium',
        request: req,
        meta: { id, part },
      },
      async () => {
        const caller = await campaigns.caller(await httpAuth.credentials(req));
        const campaign = await store.get(id);
        await caller.assertOwner(campaign, 'take the rows of this review away');
        if (!campaign.details.dataset) {
          throw new ConflictError(
            'There is a file of rows when a review of rows is finished',
          );
        }
        const version = new DatasetVersion(store.database, campaign);
        res.setHeader('Content-Type', 'application/x-ndjson');
        res.setHeader(
          'Content-Disposition',
          `attachment; filename="review-${id}-${part}.jsonl"`,
        );
        await pipeline(Readable.from(version.lines(part)), res);
      },
    );
  });
}
